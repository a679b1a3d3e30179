"""Whether a date is that of the event, or of what somebody did, said or thought about the event."""

import re

from factcheck.text.events import EventCue
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

PLACED = r"(?:\s+(?:in|at|near|of|on|against|across|outside)\s+(?:the\s+)?(?:[\w'’.-]+,?\s+){0,8}?[\w'’.-]+)?"
TIGHT = re.compile(rf"{PLACED}\s*,?\s+(?:in|during|of|since|until)\s+(?:early\s+|late\s+|mid-|the\s+)?")
""" "The attacks | in Paris in | 2015": a date that can hardly be of anything but the noun before it."""
PART_OF_DAY = re.compile(r"\b(?:morning|afternoon|evening|night|hours)\b")
TIGHT_ON = re.compile(rf"{PLACED}\s+on\s+(?:the\s+)?")
TIGHT_BARE = re.compile(rf"{PLACED}\s+")
MONTH_DAY = re.compile(r"\w+\.?\s+\d|\d")
RELATIVE = re.compile(
    r"(?:last|this|next|earlier|later|\w+\s+(?:years?|months?|weeks?|days?)\s+ago)\b(?!\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
MET_BY = re.compile(
    r"""
    (?: \b(?:kill(?:ed|ing|s)?|died|dead|die|deaths?|dying|injur(?:ed|ing)|wound(?:ed|ing)|hurt|perished|los[te]|destroyed|damaged|caught|trapped|hit|rocked|struck|took\s+part|participated
        |hospitali[sz]ed|burned|shot) \b [^,;:.]{0,50} \b(?:in|during|by|when|at|after|following|of)\s+ (?:[\w'’-]+\s+){0,4}
      | \b(?:launch(?:ed|es|ing)?|stag(?:ed|es?|ing)|h[eo]ld(?:s|ing)?|conduct(?:ed|s|ing)?|carr(?:ied|ies|y|ying)\s+out|declar(?:ed|es?|ing)|impos(?:ed|es?|ing)|sign(?:ed|s|ing)?|reach(?:ed|es|ing)?
        |agree(?:d|s)?|attend(?:ed|s|ing)?|join(?:ed|s|ing)?|mount(?:ed|s|ing)?|ma[dk](?:es?|ing)|began|begin|started|suffered|saw|witness(?:ed|ing)?|experienced|survived|led|won|lost|fought|paid|called|ordered
        |organi[sz]ed|host(?:ed|s|ing)?|lift(?:ed)?|end(?:ed)?|extend(?:ed)?|caused|triggered|gathered|attended|went\s+on|sparked|suppressed|crushed|dispersed|broke\s+up|took\s+part|quelled|offered|tendered|submitted
        |performed|undertook|scheduled|boycotted|executed|planned|failed|previous|attempted|perpetrated|committed|celebrated|concluded|ratified|violated|broke|unleashed|forced|brought)
        \b (?:\s+ (?!(?:to|for|over|after|in|on|about|of|with|against|from|as|by|that|when)\b) [^\s,;:.]+){0,5} \s+ (?:(?:of|in|for)\s+(?:an?|the)\s+ (?:[\w-]+\s+){0,2})?
    ) \Z
    """,
    re.VERBOSE,
)
"""What makes the day of a verb the day of the event: "died in the | crash on Monday", "held a | rally on Saturday"."""
GOVERNED = re.compile(
    r"""
    \b(?: (?!(?:armed|united|so-called|hundred|indeed|deed|masked|need|speed|breed|red|feed|bed|unprecedented|alleged|failed|planned|supposed|coordinated|disputed|renewed|related|organi[sz]ed)\b)[a-z]{2,}ed
      | saw | read | reads | gave | spoke | met | wrote | made | took | seen | shown | shows? | give | speak | felt | sent | drew | brought | told | say | says | said | knew | thought
      | left | came | went | returned? | talks? | vows? | condemns? | mourns? | discuss(?:es)? | cites? | urges? | calls? | asks? | will | would | can | could | should
      | fled | won | lost | paid | stood | fell | rose | has | have | had | is | are | was | were | be | been | warns? | set | put | hit
    )\b [^,;:.]{0,100} \Z
    """,
    re.VERBOSE,
)
"""A verb before the noun of an event, whose day the date may be: "Ruiz | condemned the | attack on Tuesday"."""
FINITE = re.compile(
    r"\b(?:(?!(?:armed|united|so-called|indeed|masked|need|speed|red|feed|led|related|organi[sz]ed|named|based|called|backed|triggered|caused|staged|held|carried|led|planned)\b)[a-z]{2,}ed|saw|gave|made|took|sent|drew|will|would|could|can|should|makes|gives|takes|sends|draws|received|receives|abrogates|blocks?|is|are|means|meant)\b"
)
PASSED_ON = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|arrived|returned|appeared|walked|flew)\b"
)
BEHIND_HEAD = re.compile(
    r"(?:\A|[.,;:]\s|\b(?:and|but|as|that|when|while|said)\s)\s*(?:the|a|an|some|several|two|three|[a-z]+)\s+(?:(?!(?:was|were|is|are|been|be|has|had|have|who|which|that|and)\b)[\w-]+\s+){1,3}\Z"
)
MAIN_VERB = re.compile(
    r"\s+(?:accused|said|says|found|warned|told|concluded|criticised|criticized|called|began|started|killed|reported|announced|blamed|urged|demanded|recommended|ruled)\b"
)
""" "A commission | appointed by the president this month | accused the firms": the month of the accusation."""
WENT_ON = re.compile(r"\s+and\s+(?:continued|lasted|ended|stopped|resumed|went\s+on|ran)\b")
""" "They began before the | election and continued | through this year"."""
IN_COMMAND = re.compile(
    r"\b(?:command|control|charge|leadership|oversight|responsibility)\s+(?:of|for|over)\s+(?:(?!(?:following|after|in|at|on|during|before|since)\b)[\w-]+\s+){0,3}\Z"
)
""" "Was given command of the | raids on March 31"."""
BEGAN_AFTER = re.compile(
    r"\b(?:began|begun|started|erupted|broke\s+out|came|happened|occurred|took\s+place|died|arrived)\s+(?:\w+\s+){0,2}(?:after|before)\s+(?:(?!(?:in|on|at)\b)[\w'’-]+\s+){0,4}\Z"
)
OF_VICTIM = re.compile(
    r"\bof\b[^;.]*\b(?:killed|shot|slain|murdered|arrested|kidnapped|abducted|accused|convicted|born|elected|wounded)\b"
)
""" "The funeral | of a protester killed | on Thursday"."""
DOING_OF = re.compile(r"\b(?:of|for|with)\s+(?:\w+ly\s+)?\w+ing\b")
""" "Convicted | of blowing up | a jet in 1988"."""
LATER = re.compile(r"\b(?:later|earlier|after)\b")
REACTION = re.compile(
    r"\b(?:condemn|describ|blam|announc|discuss|call|investigat|remember|mourn|commemorat|postpon|delay|cancel|criticis|criticiz|prais|welcom|debat|mention|suspend|resum|review|confirm|acknowledg|recogni[sz]|document|film|record|air|shown|posted|publish|seen|report|prompt|expect|watch|monitor)(?:ed|es|ing|e|n|s)?\b"
)
"""What is done about an event, later: "the attack | was condemned | on Tuesday"."""
OTHER_VERB = re.compile(
    r"\b(?:said|says|say|told|tells|wrote|writes|posted|tweeted|call(?:ed|s)|condemn\w*|describ\w*|warn(?:ed|s)|urg(?:ed|es)|announc\w+|report(?:ed|s)|claim(?:ed|s)|blam\w+|accus\w+|address\w*|discuss\w*|purport\w*|finds?|found|show(?:ed|s|ing)|saw|mark(?:ed|s|ing)|remember\w*|indict\w+|charg\w+|interview\w*|publish\w*|broadcast|becoming|has\s+a|had\s+a)\b"
)
"""A verb between a date that opens a clause and an event: "on Tuesday Ruiz | will address | the nation about the spill"."""
ASIDE = re.compile(r",\s+(?:the|an?)\s+(?:[\w-]+\s+){1,3}\Z")
""" "This weekend Ana Ruiz, the judge | appointed by the court, warned"."""
ENTRY = re.compile(r"\s*(?:\s[-–—]|:)\s+[A-Z\d]")
LED_YEAR = re.compile(r"(?:\b(?:in|of|since|until|from|during|late|early|mid)|[,(–—-])\s*\Z")
TO = re.compile(
    r"(?<!scheduled\s)(?<!due\s)(?<!went\son\s)(?<!began\s)(?<!managed\s)(?<!set\s)\bto\b|\bof\s+(?:its|his|her|their|a)\s+plan"
)
LEADING_NOUN = re.compile(
    r"\s*,?\s*(?:(?:the|a|an|its|their|his|her|that|this|first|second|another|two|three|several|new|fresh|more)\s+)?(?:[\w'’-]+\s+){0,3}\Z"
)
PHRASED_NOUN = re.compile(
    r"\b(?:of|about|for|over|after|before|with|against|from|by|on|to|than|as)\s+(?:[\w'’-]+\s+){0,4}\Z"
)
SINCE_WORST = re.compile(r"\b(?:worst|first|most\s+\w+|\w{3,}est)\b[^;.]{0,40}\bsince\s")
""" "Fighting, the heaviest | since April": the last time was then."""
SINCE = re.compile(r"\bsince\s")
WORST = re.compile(r"\b(?:worst|first|most\s+\w+|\w{3,}est)\s+(?:[\w-]+\s+){0,2}\Z")
""" "The worst | fighting since 1994"."""
BEEN = re.compile(r"\b(?:have|has|had)\s+been\b")
SAYING = re.compile(r"\b(?:said|says|told)\b")
BEGUN = re.compile(r"\b(?:began|begun|started|occurred|happened)\b(?!\s+(?:its|his|her|their|the|an?)\b)")
FLEEING = re.compile(r"ing\b")
PRESENT_VERB = re.compile(r"\b(?:crosses|arrives?|reach(?:es)?|cross|enters?|arrived|landed)\b")
""" "People fleeing the war | arrived on Saturday"."""
OBJECT = re.compile(
    r"\b(?:[a-z]{2,}ed|took\s+over|read|saw|shows?|heard)\s+(?:(?:the|its|his|her|their|that|this)\s+(?:[\w-]+\s+){0,3}|(?:(?!in|by|during|at|when|on|from|to|of)[\w-]+\s+)?)\Z"
)
""" "A satellite captured the Gulf | spill on May 17"."""
OF_OTHERS = (SAYING, REACTION, OF_VICTIM, SINCE_WORST)
SCENE = re.compile(
    r"\b(?:sites?|scene|aftermath|wake|victims|survivors|causes?|details|effects?|images?|photos?|footage)\s+of\s+(?:[\w'’-]+\s+){0,3}\Z"
)
""" "Stayed at the scene of the | attack early Friday"."""
TOPIC = re.compile(
    r"\b(?:(?:sites?|scene|aftermath|wake|victims|survivors|causes?|details|effects?|response)\s+(?:of|to)|about|over|regarding|concerning|discuss|for|on|into|to|from|amid|among)\s+(?:[\w'’-]+\s+){0,4}\Z"
)
""" "Testify about the | oil spill | at the committee on Thursday"."""
DOES = re.compile(
    r"\s+(?:killed|left|injured|wounded|struck|hit|destroyed|damaged|claimed|devastated|toppled|ousted|forced|ended|began|drew|turned)\b"
)
BLAMED = re.compile(r"\b(?:for|over|about|into|regarding)\s+(?:the|a|an|its|his|her|their|that)\s+(?:[\w-]+\s+){0,3}\Z")
""" "Accepted responsibility for the | bombing in 2003": the year may be that of either."""
HAPPENING = re.compile(
    r"\b(?:began|begun|begins?|started|starts?|ended|ends|expired?|expires|occurr?(?:ed|s)?|happen(?:ed|s)?|took\s+place|take\s+place|takes\s+place|taking\s+place|broke\s+out|erupted|flared|raged|continued|last(?:s|ed|ing)?|in\s+force|in\s+effect|went\s+on|held|imposed|declared|is\s+(?:on|in|to)|are\s+(?:on|in|to)"
    r"|killed|killing|left|injured|wounded|struck|hit|hits|strikes|rocked|shook|jolted|jolts|rattled|rattles|shakes|rocks|devastated|destroyed|damaged|claimed|ripped|tore|swept|sank|signed|reached|scheduled|set|slated|planned|carried\s+out|launched|staged|triggered|leaves|kills|spread"
    r"|escalated|turned|intensified|worsened|covers?|covered|broke|resulted|overthrew|toppled|ousted|brought|forced|ravaged|flattened|crippled|injures|due|expected|come|came|coming|lifted|involving|involved|agreed|brokered|aimed|directed|blamed\s+on|called)\b"
)
"""What an event does itself: the day behind it is the event's."""


def opens_with(reading: Reading, mention: DateMention, cue: EventCue) -> bool:
    """Whether the event is what the clause that a date opens is about: its subject, or what its verb brings about."""
    between = reading.lower[mention.end : cue.start]
    if OTHER_VERB.search(between) or TO.search(between) or ASIDE.search(between):
        return False
    if cue.form != "noun":
        return True
    if MET_BY.search(between):
        return True
    return bool(LEADING_NOUN.fullmatch(between)) and not PHRASED_NOUN.search(between) and not GOVERNED.search(between)


def is_tight(gap: str, words: str) -> bool:
    """Whether a date can hardly be of anything but the noun before it.

    >>> is_tight(" in ", "2015"), is_tight(" on ", "monday")
    (True, False)
    """
    if TIGHT.fullmatch(gap):
        # "Briefed on the spill in the | morning": the part of a day is that of the briefing.
        return not PART_OF_DAY.search(words)
    if TIGHT_ON.fullmatch(gap):
        return bool(MONTH_DAY.match(words))
    return bool(TIGHT_BARE.fullmatch(gap)) and bool(RELATIVE.match(words) or MONTH_DAY.match(words))


def is_told_of(reading: Reading, sentence: Span, cue: EventCue, mention: DateMention) -> bool:
    """Whether a date behind an event is that of something else told of it: "Ruiz condemned the attack on Tuesday"."""
    gap = reading.lower[cue.end : mention.start]
    if any(pattern.search(gap) for pattern in OF_OTHERS):
        return True
    words = reading.lower[mention.start : mention.end]
    if words.isdecimal() and ENTRY.match(reading.text, mention.end) and not LED_YEAR.search(gap):
        # "1998 - Hurricane destroys crops | 2004 - Floods": the next line of a list of years.
        return True
    if reading.lower.startswith(":", mention.end) and not is_tight(gap, words):
        # "Two die in a raid in Lima January 3, 2013: she testified": the next line of a list.
        return True
    if cue.form == "noun":
        return noun_is_told_of(reading, sentence, cue, mention)
    if FLEEING.search(reading.lower[cue.start : cue.end]) and (FINITE.search(gap) or PRESENT_VERB.search(gap)):
        return True
    if PASSED_ON.search(gap):
        # "The tram which | crashed in Croydon | was removed this morning", "those arrested in Lima were freed on Friday".
        return True
    if BEHIND_HEAD.search(reading.lower, max(sentence.start, cue.start - 60), cue.start) and MAIN_VERB.match(
        reading.lower, mention.end
    ):
        return bool(gap.strip())
    return bool(DOING_OF.search(gap)) or ("and " in gap and bool(LATER.search(words)))


def noun_is_told_of(reading: Reading, sentence: Span, cue: EventCue, mention: DateMention) -> bool:
    """The same of the noun of an event, in steps: its own verb, the verb that governs it, how close the date stands."""
    gap, words = reading.lower[cue.end : mention.start], reading.lower[mention.start : mention.end]
    before = reading.lower[max(sentence.start, cue.start - 110) : cue.start]
    if IN_COMMAND.search(before) or (WENT_ON.match(gap) and PHRASED_NOUN.search(before)):
        return True
    if BEGAN_AFTER.search(before) and TIGHT.fullmatch(gap):
        # "The marches began shortly after the | uprisings in Tunis in mid-March": the day on which they began.
        return True
    if SINCE.search(gap) and WORST.search(before):
        return True
    if HAPPENING.search(gap) or DOES.match(reading.lower, mention.end):
        # "Since an explosion rocked the rig on April 20", "said the blast on Tuesday left nine dead": its own verb has the day.
        return cue.event == "spill" and not spilt(gap, words)
    if FINITE.search(gap):
        return True
    if cue.event == "spill":
        return not spilt(gap, words)
    governed = GOVERNED.search(before) is not None
    if governed and BLAMED.search(before):
        return True
    if TIGHT_ON.fullmatch(gap) and OBJECT.search(before) and not MET_BY.search(before):
        return True
    if is_tight(gap, words):
        return False
    return bool(SCENE.search(before)) or ((governed or bool(TOPIC.search(before))) and not MET_BY.search(before))


def spilt(gap: str, words: str) -> bool:
    """Whether a date is that of a spill, which lasts: a day behind it is nearly always that of a picture or of a visit."""
    part = PART_OF_DAY.search(words) is not None
    return bool(BEGUN.search(gap)) or (
        not part
        and bool(
            TIGHT.fullmatch(gap)
            or (RELATIVE.match(words) and not (FINITE.search(gap) or OTHER_VERB.search(gap) or BEEN.search(gap)))
        )
    )
