# ruff: noqa: E501
"""Pages of many kinds, made up: of each line is said whether it belongs to the article (+), does not (-) or may (?)."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

PAGES = {
    "blog": """\
- Hedgerow Notes
- About
- Archive
- What I saw at the council's bridge meeting
- Posted on 7 May 2025 by Wilma
+ I went to the bridge meeting on Tuesday so that you did not have to.
+ The hall was full: I counted 140 people, which is about a tenth of the village.
+ The engineer, a patient man called Kast, explained that the cables had lost a fifth of their steel.
+ Then came the shouting. Somebody asked why nobody had looked since 2019, and nobody knew.
+ The council will spend 310,000 crowns, half of it from the state, and the bridge will be shut until August.
+ My own view is that they should have sold the old mule track a long time ago.
- Share this:
- Click to share on Twitter (Opens in new window)
- Like Loading...
- Related
- The owl in the church
- 3 thoughts on "What I saw at the council's bridge meeting"
- Ben says:
- 7 May 2025 at 21:10
- Thank you for going, Wilma, I could not face it.
- Leave a Reply
""",
    "broadcaster": """\
- Radio Kestrel News
- Home
- Listen live
- Ferry firm fined after deck hand fell
- Published 9 hours ago
- Share
- Save
- By Dana Mills
- Business correspondent
+ A ferry company has been fined £320,000 after a deck hand fell eight metres from an unguarded ladder.
+ Callan Marine admitted breaching safety rules at a hearing before Judge Ruth Ember on Monday.
+ The court heard that the 24-year-old broke both legs and his pelvis in the fall last March.
+ Prosecutor Amir Sandhu told the court that managers had been warned about the ladder on three occasions.
+ "This was an accident waiting to happen," he said.
- Follow Radio Kestrel on Facebook, on X and on Instagram. Send your story ideas to news@kestrel.example
+ The company said it had since replaced every ladder on its six vessels.
- More on this story
- Ferry firm to face court over fall
- Published 2 March
- Radio Kestrel News is the news division of Kestrel Broadcasting, which is funded by the licence fee.
- Text KESTREL to 80180 or WhatsApp us on 07700 900456.
- Copyright 2025 Kestrel Broadcasting. Radio Kestrel is not responsible for the content of external sites.
""",
    "court": """\
- Callow Courier
- Courts
- Accountant jailed for stealing from lifeboat charity
- Josie Wren
- Court reporter
- 5 March 2026 at 11:05
+ An accountant who stole £212,000 from a lifeboat charity to pay for holidays has been jailed for four years.
+ Denis Farr, 58, of Mill Lane, Callow, admitted fraud at Callow Crown Court.
+ Between 2017 and 2023 he made 94 payments to himself and wrote them down as fuel, the court heard.
+ Farr's barrister, Owen Platt, said his client was "deeply ashamed" and had sold his house to pay back half of the sum.
+ Judge Ruth Ember told him: "People put coins in tins so that others would not drown. You took the coins."
+ WHAT THE CHARITY SAID
+ Coxswain Bren Doyle said the crew had gone without new dry suits for three winters.
+ "We patched what we had," she said.
+ Farr must also pay costs of £4,100.
- Get the Courier delivered to your door
- Send your views to letters@courier.example
- Josie Wren is the Courier's court reporter.
""",
    "es": """\
- Diario del Puerto
- Portada
- Sucesos
- Un ferri choca contra el muelle y deja catorce heridos
- Por Lucía Paredes
- 3 de marzo de 2026
+ Catorce personas resultaron heridas el martes cuando un ferri chocó contra el muelle norte del puerto, según la policía.
+ El barco llevaba 212 pasajeros y nueve tripulantes, informó la compañía Costalinea.
+ "Oímos un golpe enorme y todos caímos al suelo", dijo Marta Ríos, que viajaba con sus dos hijas.
+ La capitana dio negativo en la prueba de alcohol, según fuentes de la investigación.
+ El servicio se reanudará el jueves con otro barco, anunció la empresa.
- Suscríbase para recibir cada mañana las noticias del puerto en su correo.
- Síganos en Facebook y en X.
- Lucía Paredes es la corresponsal marítima del Diario del Puerto.
- Envíenos sus cartas al director
""",
    "live": """\
- The Coast Tribune
- Home | World | Live
- Storm Ida: thousands without power as wind drops – as it happened
- Live
- Storm Ida: thousands without power as wind drops – as it happened
- Updated 14 October 2025 21.40 BST
- Lena Fisk (now) and Tom Grady (earlier)
- Key events
- 21.31 BST
- Summary
+ Here is what we know tonight about the storm that crossed the coast this morning.
+ Some 41,000 homes are without power, down from 68,000 at noon, the grid operator says.
+ A man of 62 died when a tree fell on his van near Hollin.
+ Trains will not run north of Pell before noon tomorrow.
- 20.55 BST
+ Ferries cancelled until Thursday
+ Coastlink has cancelled all sailings to the islands until Thursday morning, citing a swell of six metres.
+ Passengers with tickets can travel on any later day without paying more, the company said in a statement.
- Share
- Updated at 20.58 BST
- 19.12 BST
+ Bridge reopened
+ The Arran bridge has been reopened to cars but remains closed to lorries.
+ Police had shut it at seven this morning when a lorry was blown onto its side.
- Share
- 17.40 BST
+ Prime minister: help is on its way
+ Speaking in Pell, the prime minister, Una Dray, said the army had sent 200 engineers.
+ "Nobody will be left in the dark for longer than need be," she told reporters.
- Share
- 16.05 BST
+ Our reporter Tom Grady has sent this from Hollin:
+ The main street is under a metre of water, and the baker is handing out bread from a first-floor window.
- Show more
- Most viewed
- What to do when the lights go out
- The best soups for a storm
""",
    "local": """\
- Marlow Gazette
- News
- Sport
- What's On
- Council to fell lime trees on Station Road
- By Peter Haines
- Local democracy reporter
- 12 June 2025
- Residents say they were given no warning
- Lime trees on Station Road
- Photograph: Ann Wood/Dell Daily
+ Eleven lime trees on Station Road are to be felled this autumn after a survey found disease in their roots, Marlow Town Council said on Tuesday.
+ The trees, planted in 1911, have long split residents: some complain of sticky cars, others of a town without shade.
+ Cllr Jean Poole said: "We have done everything we can to save them. The survey leaves us no choice."
- Like our page on Facebook
- Do you have a story for us? Email us!
- Text LIMES to 80180 or WhatsApp 07700 900456
+ A petition against the felling had gathered 1,400 signatures by Wednesday evening.
+ Roger Tilley, who has lived on the road since 1974, said he would chain himself to the oldest of the trees.
+ The work is expected to take three weeks and to cost £46,000.
- Peter Haines is the Gazette's local democracy reporter. You can reach him at phaines@marlowgazette.example
- A version of this article appears in print on June 13, 2025, Section A, Page 4 of the Marlow edition with the headline: Limes to go.
- The Marlow Gazette is part of the Thames Valley News group, which is owned by its readers.
- Letters to the editor
- Sir, I read with dismay that our council wishes to fell the limes.
- Name and address supplied
- Most read
- Dog rescued from weir
- Chip shop named best in county
""",
    "museum": """\
- Holm Abbey Herald
- Culture
- Museum of Clocks opens its doors again
- Fenella Crook
- 3 May 2025
+ The Museum of Clocks in Holm Abbey has opened again after two years of building work that cost £3.1m.
+ Its tower, damaged in the flood of 2022, now holds a lift and a café with a view of the Mill Lane site.
+ Curator Hal Brandt said the collection of 900 clocks had been cleaned by volunteers.
+ "Some of them have not ticked in a century, and today they all struck noon together," he said.
+ Opening hours
+ Tuesday to Friday: 10am-5pm
+ Saturday: 10am-6pm
+ Sunday: noon-4pm
+ Monday: closed
+ Tickets
+ Adults: £9
+ Children under 14: free
+ Families: £20
+ The museum can be reached by bus 14 from the station.
- Subscribe to our newsletter
""",
    "obit": """\
- The Northern Ledger
- Obituaries
- Marta Lindqvist, who mapped the sea floor, dies at 94
- Hamish Doyle
- Tue 3 Mar 2026 18.22 GMT
+ Marta Lindqvist, the geologist whose maps of the northern sea floor made safe the work of two generations of sailors, has died at the age of 94.
+ She was born in Lindholm in 1931, the daughter of a pilot and a teacher of mathematics.
+ At the age of nine she built a sounding line from a fishing weight and measured the harbour, hole by hole.
+ Her first chart, of the Skerry sound, was printed in 1958 and is still in use.
+ In 1964 she married Per Holm, a shipbuilder, who died in 2009.
+ She is survived by two daughters, Anna and Siv, and five grandchildren.
? Marta Lindqvist, geologist, born 14 May 1931; died 27 February 2026
- Explore more on these topics
- Geology
- Obituaries
- Share
- Reuse this content
""",
    "press": """\
- Brellin Foods plc
- Investors
- Media
- Brellin Foods to buy Fernhill Creameries for £86.5 million
- 14 April 2026
+ Fernhill, 14 April 2026 – Brellin Foods plc today announces an agreement to buy all shares of Fernhill Creameries Ltd for £86.5 million in cash.
+ The transaction is expected to close in the summer of 2026 once the Competition Office has agreed to it.
+ Highlights:
+ • Adds 350 employees and two sites
+ • Annual savings of £9 million from the second year
+ • Earnings-enhancing in the first full year
+ Edwina Marsh, Chief Financial Officer of Brellin Foods, said: "Fernhill has a proud history and we look forward to writing its next chapter together."
+ Gerald Fernhill, Chairman of Fernhill Creameries, said: "Brellin understands milk and it understands people."
+ The combined business will process 410 million litres of milk a year.
+ ENDS
- Notes to editors
? Brellin Foods plc is one of the country's largest makers of dairy products, with 2,900 employees at eleven sites.
- Media contact: Jane Hill, +44 20 7946 0000, press@brellin.example
- Forward-looking statements
- This release contains forward-looking statements that involve risks and uncertainties.
""",
    "qa": """\
- The Valley Mail
- Health
- What the new water rules mean for you
+ From Monday the valley's water is rationed. We answer the main questions.
- By Ida Lund
- 4 August 2025
+ Who must save water?
+ Every household in the four valley towns. Farms and hospitals are exempt until September.
+ How much may I use?
+ Each person may use 120 litres a day, about a third less than the average.
+ What happens if I use more?
+ The first time you will get a letter. After that the fine is 80 crowns for every thousand litres.
+ May I water my garden?
+ Only with a can, and only before eight in the morning.
+ How long will the rules last?
+ Until the Ansel reservoir is half full again, says the water board. It stood at 21 per cent on Sunday.
- Sign up for the Valley Mail's morning email
- Related
- Reservoir at its lowest since 1976
""",
    "recipe": """\
- The Continental
- Food
- Why the humble dumpling is back on Rheinfelsen's menus
- By Clara Whitcombe
- 9 May 2026
+ Ten years ago you could not buy a dumpling in Rheinfelsen after dark. Now seven kitchens make nothing else.
+ The city's guild of cooks says sales have trebled since 2021, and it has written down a recipe that all agree on.
+ Its president, Annegret Pfeil, said the secret was old bread and no hurry.
+ The guild's recipe
+ Serves four
+ 300 g stale bread
+ 2 eggs
+ 150 ml warm milk
+ A handful of parsley
+ Cut the bread into cubes and pour the milk over it.
+ Leave it to stand for half an hour, then work in the eggs and the parsley.
+ Shape into balls and simmer for 15 minutes.
+ Not everyone is content. The innkeeper Bert Halm calls the guild's version "a sponge with a certificate".
+ The guild will publish 40 more recipes in the autumn.
- Clara Whitcombe is The Continental's food editor.
- Email us: food@continental.example
""",
    "sport": """\
- Penmouth Post
- Sport
- Football
- Rovers climb to third with late double at Tarrow
- By Ned Colley
- Saturday 8 March 2025, 19:05
- Tarrow Town 1
- Penmouth Rovers 3
+ Two goals in the last five minutes sent Rovers up to third after a game they had seemed likely to draw.
+ Jon Aske put the visitors ahead after 12 minutes with a header from a corner by Dale.
+ Tarrow were level before the break when Finch beat two men and shot low past Brandt.
+ Substitute Osei then struck in the 86th minute, and Dale made sure with a free kick in stoppage time.
+ "We never stopped believing," said manager Hugh Salter. "Third is no accident."
+ Results
+ Tarrow Town 1-3 Penmouth Rovers
+ Callow 0-0 Dell United
+ Marlow 2-1 Fernhill Creameries
+ Table
+ 1 Callow 31 18 58
+ 2 Marlow 31 17 55
+ 3 Penmouth 31 16 53
+ 4 Dell United 31 16 51
+ Tarrow Town: Brill; Hale, Ost, Finch, Moor; Tann, Kim, Rudd; Bell, Shaw, Cole.
+ Penmouth Rovers: Brandt; Noble, Fry, Gant, Holt; Dale, Aske, Vane; Lund, Marr (Osei 70), Pike.
+ Attendance: 2,113
+ Rovers play Callow at home on Tuesday, when a win would take them to within two points of the lead.
- Read more
- Rovers sign keeper from Marlow
""",
    "wire": """\
- Grain ship runs aground off Port Sella, crew safe
- By MARIA TANN and JOEL ABARA
- Updated 3:12 PM EST, November 4, 2025
+ PORT SELLA (Harbour Wire) — A ship carrying 24,000 tons of wheat ran aground off Port Sella on Tuesday, and its crew of 19 was taken off by helicopter, the coast guard said.
+ The Amberley, which sails under the flag of Panama, lost power shortly after dawn in winds of 50 knots.
+ "There is no sign of a leak so far," coast guard commander Luis Ferro told a news conference.
- Reporting by Maria Tann in Port Sella and Joel Abara in Cape Dunne; Editing by Nora Sund
- Our Standards: The Harbour Wire Trust Principles.
+ The ship's owner, Delmar Lines, said a salvage team would reach the wreck on Wednesday.
+ Two tugs have been sent from Cape Dunne, some 140 miles to the south.
+ Wheat prices rose 1.2% after the news.
? ___
- Abara reported from Cape Dunne. Associated writer Kim Oh in New York contributed to this report.
? ___
- Follow Harbour Wire's coverage of shipping at https://harbourwire.example/hub/shipping
""",
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_of_a_page_of_any_kind_the_article_is_kept_whole_and_nothing_else(name: str, gap: str) -> None:
    marked = PAGES[name].splitlines()
    (article,) = clean([Document(name, name, blocks_of_text(gap.join(line[2:] for line in marked)))])
    verdicts = list(zip(marked, (line.keep for line in article.lines), strict=True))
    assert [line for line, keep in verdicts if line[0] == "+" and not keep] == []
    assert [line for line, keep in verdicts if line[0] == "-" and keep] == []
