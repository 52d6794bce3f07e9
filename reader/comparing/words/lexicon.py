"""Word lists of the comparison: words that carry no fact by themselves, by language, and how numbers are spelled."""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS: Mapping[str, frozenset[str]] = {
    "en": _words(
        """a about above after again against all also although am among an and any are aren't around as at
        be because been before being below between both but by can can't cannot could couldn't did didn't do
        does doesn't doing don't down during each even ever every few for from further get got had hadn't
        has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however
        i i'd i'll i'm i've if in into is isn't it it's its itself just let like made make many may me might
        more most much must my myself no nor not now of off on once one only or other our ours ourselves out
        over own per quite rather really same shall she she's should shouldn't since so some still such than
        that that's the their theirs them themselves then there there's these they they'd they'll they're
        they've this those though through thus to too toward towards under until up upon us very via was
        wasn't we we'd we'll we're we've were weren't what when where whether which while who whom whose why
        will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
        mr mrs ms dr said say says saying told tell tells telling"""
    ),
    "de": _words(
        """aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin
        bis bist da damit dann das dass dem den denn der des dessen die dies diese diesem diesen dieser
        dieses doch dort du durch ein eine einem einen einer eines er es etwa euch für gegen gegenüber habe
        haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede
        jedem jeden jeder jedes jedoch kann kein keine können laut man mehr mein mit muss nach nicht noch
        nun nur ob oder ohne sagt sagte sagten sehr sei sein seine seinem seinen seiner seit sich sie sind
        so soll sollen sowie über um und uns unser unter vom von vor war waren was wegen weil weiter welche
        wenn werde werden wie wieder will wir wird wo worden wurde wurden zu zudem zum zur zwischen"""
    ),
    "fr": _words(
        """a afin ai ainsi alors après au aucun aussi autre aux avait avant avec avoir c ce cela ces cet
        cette ceux chez comme contre d dans de déclaré depuis des dit dont du elle elles en encore entre est
        et été être eux fait font ils il indiqué j je jusqu l la le les leur leurs lors lui m ma mais me
        même mes moins mon n ne ni nos notre nous on ont ou où par pas pendant plus plusieurs pour qu quand
        que quel quelle qui s sa sans se sera ses si son sont sous sur t tandis tous tout toute toutes très
        un une vers vos votre vous y était étaient"""
    ),
    "es": _words(
        """a al ante antes aunque bajo cada como con contra cual cuando de del desde dijo dijeron donde dos
        durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto
        estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras muy ni no nos o otra
        otras otro otros para pero por porque pues que qué quien se según ser será si sido sin sino sobre
        son su sus también tan tanto te tiene tienen todo todos tras un una uno unos y ya yo"""
    ),
    "it": _words(
        """a ad agli ai al alla alle allo anche ancora c che chi ci come con contro cui d da dagli dai dal
        dalla dalle degli dei del dell della delle dello detto di dopo dove due e è ed era essere fra gli ha
        hanno i il in io l la le lei li lo loro lui ma mentre mi ne nei nel nell nella nelle non o ogni per
        perché più però poi prima quale quando quanto quello questa queste questi questo se sei si sia sono
        sta stata stato su sua sue sugli sul sulla suo suoi tra tutti tutto un una uno"""
    ),
    "pt": _words(
        """a à ainda ao aos as às até com como contra da das de depois desde disse do dos e é ela elas ele
        eles em entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas mesmo muito na
        nas não nem no nos num numa o onde os ou para pela pelas pelo pelos por porque quando que quem são
        se segundo sem ser seu seus só sob sobre sua suas também tem têm um uma"""
    ),
    "nl": _words(
        """aan al als bij dan dat de der deze die dit door dus een en er ge had hadden heb hebben heeft het
        hij hoe hun ik in is ja je kan maar me meer met mij na naar niet nog nu of om omdat onder ons ook op
        over te tegen toch tot uit van veel voor want waren was wat we werd werden wie wij wil worden wordt
        zal ze zegt zei zich zij zijn zo zou"""
    ),
    "sv": _words(
        """alla att av blev bli blir de dem den denna det detta dig din dock då där efter ej eller en er ett
        från för ha hade han har hon honom här i icke in inte jag kan man med men min mot mycket ni nu när
        någon något några och om oss på samma sedan sig sin sina ska skulle som säger så sade till under upp
        ut utan vad var vara varit vi vid vilken än är åt över"""
    ),
    "pl": _words(
        """a aby ale bardzo bez bo być był była było były będzie będą co czy dla do dwa gdy gdzie i ich ile
        im in inne iż ja jak jako je jednak jego jej jest już kiedy która które którego której który których
        którzy lub ma mają może na nad nie niż o od on ona one oni oraz po pod powiedział poza przed przez
        przy są się swoje ta tak także tam te tego tej ten to tym tych tylko u w we wszystkie z za ze że
        żeby"""
    ),
    "ru": _words(
        """а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его
        ее ей если есть еще ещё же за и из или им их к как какой когда кто ли либо между мне может мы на над
        надо наш не него нее нет ни них но ну о об однако он она они оно от очень по под после при про с сам
        свое своей своих свой сказал сказала сообщил сообщила сообщили со так также такой там те тем то того
        тоже той только том ты у уже чего чей чем через что чтобы чье эта эти это этого этой этом этот я
        заявил заявила"""
    ),
    "uk": _words(
        """а або але без би був була були було бути в вам вас ваш вже ви від він вона вони воно все всі всіх
        де для до дуже є ж за зі з і із їй їм їх й його її каже коли який яка яке які яких якщо як між мене
        ми на над наш не нього неї ні них ним но о один однак ось по повідомив повідомила повідомили під
        після при про сам свої своїх свій сказав сказала заявив заявила та так також там те ти тим тих то
        того той тому у хоча це цей цих ця ці цього цьому через чи що щоб я"""
    ),
    "tr": _words(
        """acaba ama ancak arasında artık az bana bazı belki ben beri bile bin bir biri birkaç biz bu
        buna bunda bundan bunlar bunu bunun burada böyle bütün çok çünkü da daha de defa değil diğer
        diye dolayı dolayısıyla edecek eden ederek edildi ediyor en etti ettiği gibi göre halen hangi
        hatta hem henüz her herkes hiç için ile ilgili ise işte kadar karşı kendi kez ki kim mı mi mu mü
        nasıl ne neden nerede o olan olarak oldu olduğu olduğunu olmak olması olsa olup on ona onlar onu
        onun orada oysa öyle pek rağmen sadece sanki şey siz sonra söyledi söyleyen şu tarafından tüm
        üzere var ve veya ya yani yapılan yaptı yok yine zaten açıkladı belirtti"""
    ),
    "hi": _words(
        """अगर अन्य अपना अपनी अपने अब इस इसका इसकी इसके इसी इसे उन उनका उनकी उनके उस उसका उसकी उसके उसे
        और एक एवं ऐसा ऐसी ऐसे ओर कर करता करते करना करने कहा का किया किसी की कुछ के को कोई कौन क्या गए
        गया गयी गई चाहिए जब जहाँ जहां जा जाए जाने जिन जिस जिसके जिसे जो तक तब तथा तो था थी थीं थे दिया
        दी दे द्वारा दोनों न नहीं ना ने पर पहले फिर बताया बहुत बाद बारे भी मगर में मैं यदि यह यहाँ या ये
        रहा रही रहे लिए लेकिन व वह वहाँ वाला वाले वाली वे सकता सकते सभी साथ से हम हर ही हुआ हुई हुए हूँ
        है हैं हो होगा होता होती होते होना होने"""
    ),
    "ar": _words(
        """أن إن أو أي أيضا إذا إذ إلا إلى أما أمام أنه أنها إنه إنها بعد بعض بل بين بينما بها به تلك ثم
        حتى حيث حين خلال دون ذلك رغم سوف سيكون ضد ضمن على عليه عليها عن عند عندما عنه غير فإن فقد فوق في
        فيه فيها قال قالت قبل قد كان كانت كل كما كيف لا لدى لذلك لقد لكن لكنه لم لن له لها ليس ليست ما
        مع من منذ منه منها نحو نفسه هذا هذه هل هم هنا هناك هو هي وأن وإن وقال وقالت وقد وكان وكانت ولا
        ولم ولكن وما ومن وفي وهو وهي وعلى يكون يوم"""
    ),
}
"""Function words, and the verbs of reporting that every outlet uses for everything."""


STEMMERS: Mapping[str, str] = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish", "nl": "dutch",
    "en": "english", "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german",
    "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nb": "norwegian", "fa": "persian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish",
    "ta": "tamil", "tr": "turkish",
}  # fmt: skip
"""Snowball's name for each language code it has a stemmer for."""

NUMBER_WORDS: Mapping[str, int] = {
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "twice": 2, "dozen": 12,
}  # fmt: skip


def _counted(*groups: str) -> Mapping[str, int]:
    """Words for two, three, … in turn, each with its forms."""
    return {word: number for number, group in enumerate(groups, 2) for word in group.split("/")}


SMALL_NUMBERS: Mapping[str, Mapping[str, int]] = {
    "de": _counted("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    "fr": _counted("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    "es": _counted("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    "it": _counted("due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
    "pt": _counted("dois/duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"),
    "nl": _counted("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    "uk": _counted(
        "два/дві/двох/двом/двома/двоє", "три/трьох/трьом/троє", "чотири/чотирьох/четверо", "п'ять/п'яти/п'ятеро",
        "шість/шести/шестеро", "сім/семи/семеро", "вісім/восьми", "дев'ять/дев'яти", "десять/десяти",
        "одинадцять/одинадцяти", "дванадцять/дванадцяти",
    ),
    "ru": _counted(
        "два/две/двух/двум/двумя/двое/двоих", "три/трёх/трех/трём/трем/трое", "четыре/четырёх/четырех/четверо",
        "пять/пяти/пятеро", "шесть/шести/шестеро", "семь/семи/семеро", "восемь/восьми", "девять/девяти",
        "десять/десяти", "одиннадцать/одиннадцати", "двенадцать/двенадцати",
    ),
}  # fmt: skip
"""Words for two to twelve beyond English, by language; the figure is as often in digits."""

SCALE_BEGINNINGS: Mapping[str, int] = {
    "tausend": 1_000, "тысяч": 1_000, "тисяч": 1_000, "million": 1_000_000, "millon": 1_000_000, "millón": 1_000_000,
    "milion": 1_000_000, "milhõe": 1_000_000, "milhão": 1_000_000, "миллион": 1_000_000, "мільйон": 1_000_000,
    "milliard": 1_000_000_000, "miliard": 1_000_000_000, "миллиард": 1_000_000_000, "мільярд": 1_000_000_000,
}  # fmt: skip
"""How scales begin in the languages that inflect them."""

COMPOUNDING = frozenset(["de", "nl", "sv", "da", "no", "nb", "fi"])
"""Languages that write a compound as one word."""

UNSPACED_PARTICLES = frozenset("的了在是被将把和与及也都就已并而其这那他她它们为以于对从到由等着过又很不之")
"""Chinese characters that carry no fact by themselves; a pair of characters with one of them is none that tells."""

SCALES: Mapping[str, int] = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
}  # fmt: skip

SHORT_SCALES: Mapping[str, int] = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}
"""Scales written against the digits: "3bn"."""

DURATIONS: Mapping[str, int] = {
    "second": 1, "seconds": 1, "minute": 60, "minutes": 60, "hour": 3_600, "hours": 3_600, "day": 86_400,
    "days": 86_400, "week": 604_800, "weeks": 604_800,
}  # fmt: skip
"""Seconds. Months and years have no fixed length, and a number before "year" is most often an age."""

FRACTIONS: Mapping[str, int] = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
}  # fmt: skip
"""What the number before the word is a part of."""

MONTHS: Mapping[str, str] = {
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
    "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
}  # fmt: skip
