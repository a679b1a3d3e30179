"""Words that any news article may hold: they say nothing about which event it tells of."""

COMMON = frozenset(
    """
    about above across action actions added admitted after again against agency agencies agreed ahead allow
    allowed almost alone along already also although always among amid amount announced announcement annual
    another answer anyone anything appeal appear appeared area areas around article asked asking associated
    attempt attention authorities authority available back based became because become been before began
    begin beginning behind being believe believed best better between beyond biggest billion body both bring
    brought build built business call called calling came campaign can cannot capital care case cases cause
    caused central centre center certain chance change changes chief children citizens city claim claimed
    claims clear close closed come comes coming comment comments commission committee common community
    companies company concern concerned concerns condition conditions conference confirmed contact continue
    continued continues control could council countries country couple course court create crisis current
    currently daily date days deal death deaths decade decided decision declared deep department deputy
    described despite details development did died different difficult director does doing done down dozens
    during each earlier early east eastern economic editor effect effort efforts eight either else emergency
    end ended enough entire especially even evening event events ever every everyone everything evidence
    exactly example expect expected experience explained face fact failed fall families family father fear
    fears federal feel felt field figure figures final finally find first five follow followed following
    force forced forces foreign form former forward found four free friday friend friends from front full
    further future gave general get gets getting give given gives global goes going good government great
    ground group groups growing half hand hands happen happened hard have having head headed health hear
    heard held help here high higher history hold home homes hope hospital hour hours house however huge
    human hundreds idea image images immediately impact important include included including increase
    increased information inside instead interest international interview into investigation involved issue
    issued issues itself january february march april may june july august september october november
    december join joined just keep kept kill killed killing kind knew know known lack large largest last late
    later latest lead leader leaders leading learn least leave leaving left less letter level life light like
    likely line list little live lives living local long longer look looking lost made main major make makes
    making managed many march mark matter mean means measure measures media meet meeting member members
    message might miles military million millions mind minister ministry minute minutes moment monday money
    month months more morning most mother move moved much must name named nation national nations near nearby
    nearly need needed needs never news newspaper next night nine north northern note noted nothing number
    numbers offer offered office officer officers official officials often once one only open opened
    operation opposition order ordered other others outside over own part parts party past people percent
    perhaps period person personal phone photo photos picture place placed plan planned plans play point
    points police policy political population position possible post power prepared present president press
    pressure previous previously prime private problem problems process program project protect provide
    provided public published push question questions quickly quoted raised reach reached read ready real
    really reason reasons received recent recently record region regional related release released remain
    remained remains report reported reportedly reporter reporters reports represent representative request
    required residents responded response responsibility responsible rest result return returned right rights
    rise role room rule rules run running said same saturday save saying says scene school second secretary
    section security seek seen senior sense sent series serious service services several share short should
    show showed shown side sign signed similar simple simply since single site situation small social some
    someone something soon source sources south southern speak speaking special spoke spokesman spokesperson
    spokeswoman staff stage stand standing start started state statement states station statistics stay step
    still stop story street strong such sunday support supporters sure system take taken takes taking talk
    talks team tell term terms than thank that their them themselves then there these they thing things think
    third this those though thought thousands threat three through throughout thursday time times today
    together told tonight took total toward towards town trade tried trip true trying tuesday turn turned
    twitter type under union united until upon update updated used using various version very video view
    visit voice vote wait want wanted wants watch water website wednesday week weekend weeks well went were
    west western what when where whether which while white whole whose wide will wing with within without
    witnesses woman women word words work worked workers working works world worst worth would write written
    wrote year years yesterday young your reuters associated press afp getty facebook instagram copyright
    reserved subscribe advertisement click image caption file share email read mr mrs ms dr sen rep gov st us
    u.s uk a an the and or of in on at to for by as is are was were be has had he she it his her its we our
    you i not no but if so
    """.split()
)
