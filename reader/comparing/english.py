"""English beyond the stemmer: the commonest content words, and verbs whose forms share no stem."""

_COMMON = """
    able accept access accord account across act action active activity actual add addition address
    administration agency allow along already alternative always amount announce announcement answer appear
    approach area article ask attack attempt author authority available away back base become believe benefit
    best better big bill board body book bring budget build building business busy buy call campaign care
    careful carry case cause center certain challenge chance change charge check chief choice city claim class
    clear close coach code collect collection come comment commit committee common community company complete
    computer concern concerned conference connect consider contact continue control cost country couple court
    cover create critical criticism criticize current customer cut data day deal debate decide decision defend
    defense demand democratic department depend describe design despite detail develop development difference
    different direct direction director discuss discussion due early eat economic effect effective effort
    election end enough event example executive expect expectation experience express face fact fail family far
    feature federal feel feeling fight file final find fire first focus follow food force foreign form former
    found free friday friend full function fund future game general generation give global good government great
    ground group grow hand happen hard head health hear help high highly history hold home hope hospital hour
    house human idea important improve include increase individual industry inform information instead interest
    interview investigate investigation involve issue job join justice keep key kind know language large last
    later launch law lawyer lead leader learn least leave left legal less letter level life like likely limit
    line link list little live local long look lot love low major majority man manage manager mark market matter
    mean measure media meet meeting member message method military minute model monday money month morning move
    name nation national near nearly need never new news next night note november number offer office officer
    official often old open operate operation opportunity oppose option order organization organize others page
    part particular party pass past pay people percent perform performance person personal place plan plant
    platform play player please point policy political politics position positive possible post potential power
    practice present president press prevent previous price private probably problem process product production
    program project protect protection provide public publish push put question quick quickly race raise rate
    reach read reason receive recent recently record reduce refer relate relation release remain remove repeat
    replace report reporter represent representative request require research respond response responsibility
    responsible result return review right risk role room rule run save school second secretary security see
    seek seem senate senator senior serve service set several severe sex share short show side sign similar
    single site size small social something source south space speak special specific speech spend staff stand
    standard start state statement stay step stop store story strong study subject success successful suggest
    sunday support sure system take talk tax team technology term test thank thing think third thought thursday
    time today together top trade train training travel try tuesday turn type understand unit united university
    use used useful user version video view visit vote voter wall want war warn warning watch water way
    wednesday week weight well white whole win word work world write year yes
    saturday january february march april june july august september october december"""

COMMON_WORDS = frozenset(_COMMON.split())
"""Words so common in news that sharing one says little; sharing a rarer one says much.

Leaving them out of what two sentences share lifted the AUC of told against unique from .949 to .952 on the 20 labelled
stories (leave one story out); a list twice as long lost the gain again.
"""

_FORMS = """
    arise arose arisen; bear bore borne; beat beaten; become became; begin began begun; bite bit bitten;
    bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy
    bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; draw drew drawn; drink drank
    drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found;
    flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
    freeze froze frozen; give gave given; grow grew grown; hang hung; hear heard; hide hid hidden; hold held;
    keep kept; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent;
    lie lain lying lied; light lit; lose lost; mean meant; meet met; pay paid; plead pled; prove proven; ride
    rode ridden; ring rang rung; rise rose risen; run ran; see saw seen; seek sought; sell sold; send sent;
    shake shook shaken; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
    sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; spring sprang sprung; stand stood;
    steal stole stolen; stick stuck; sting stung; strike struck stricken; swear swore sworn; sweep swept; swim
    swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw
    thrown; understand understood; undergo underwent undergone; wake woke woken; wear wore worn; weep wept; win
    won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written; die dying
    death dead; man men; woman women; child children"""

IRREGULAR = {form: base for base, *forms in (group.split() for group in _FORMS.split(";")) for form in forms}
"""The plain form of each irregular form."""
