"""Plain contradictions in sentences that are built differently, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article
from reader.said import Corrections, PairCorrection

MakeArticle = Callable[..., Article]
MakeTwo = Callable[..., tuple[Article, Article]]
Between = Callable[..., list[tuple[str, tuple[str, str]]]]


@pytest.mark.parametrize(
    ("kind", "first", "second", "texts"),
    [
        pytest.param(
            "number",
            "Divers found three cracked pontoons under the Halvik swing bridge on Monday.",
            "Two pontoons of the Halvik swing bridge were cracked, divers found on Monday.",
            ("three", "Two"),
            id="small number words",
        ),
        pytest.param(
            "number",
            "Runner Siri Moen of Halvik dropped out of the marathon after 31 kilometres.",
            "At kilometre 28 runner Siri Moen of Halvik gave up the marathon.",
            ("31", "kilometre 28"),
            id="a length before its number",
        ),
        pytest.param(
            "date",
            "The harbour board of Halvik had the emergency pumps of the dry dock tested in the spring.",
            "Last autumn the harbour board of Halvik had the emergency pumps of the dry dock tested.",
            ("spring", "autumn"),
            id="a season",
        ),
        pytest.param(
            "date",
            "The harbour board of Halvik sold the old dry dock to Selbu Ferries in October.",
            "Selbu Ferries bought the old dry dock of Halvik, which the harbour board sold last November.",
            ("October", "November"),
            id="a month",
        ),
        pytest.param(
            "number",
            "The closure of the Selbu mill at Halvik means the loss of 140 jobs.",
            "Weavers at Halvik wept on Monday: 160 people lose their jobs when Selbu shuts.",
            ("140", "160"),
            id="jobs lost, in sentences with hardly a word in common",
        ),
        pytest.param(
            "action",
            "Runner Siri Moen of Halvik left the marathon on a stretcher with a torn calf.",
            "With a pulled hamstring runner Siri Moen of Halvik left the marathon on a stretcher.",
            ("calf", "hamstring"),
            id="a muscle",
        ),
        pytest.param(
            "number",
            "The harbour board raised the flood warning for Halvik to level four on Monday.",
            "On Monday the flood warning for Halvik was raised to level five by the harbour board.",
            ("level four", "level five"),
            id="a level",
        ),
        pytest.param(
            "number",
            "The fire in the Halvik cannery killed four people and injured 23 others.",
            "The fire in the Halvik cannery killed four people and injured 27 others.",
            ("23", "27"),
            id="the dead make up no difference in the injured",
        ),
        pytest.param(
            "number",
            "The Halvik ferry captain Jon Dahl has repaid $210,000 to the pilots' fund so far.",
            "The Halvik ferry captain Jon Dahl has already repaid the pilots' fund $120,000.",
            ("$210,000", "$120,000"),
            id="until now in two ways",
        ),
        pytest.param(
            "number",
            "The driver of the Halvik coach, aged 44, was arrested after the crash at the quarry.",
            "After the crash at the quarry the driver, 49, of the Halvik coach was arrested.",
            ("44", "49"),
            id="an age behind a person without a name",
        ),
        pytest.param(
            "date",
            "The Halvik treasurer took the money from the pilots' fund between 2017 and 2023, the court heard.",
            "From 2019 to 2023 the Halvik treasurer took money out of the pilots' fund, prosecutors said.",
            ("between 2017 and 2023", "From 2019 to 2023"),
            id="the years between which it went on",
        ),
        pytest.param(
            "number",
            "The Halvik shipyard will keep 14 of its 60 cranes, the owners announced.",
            "Owners announced that the Halvik shipyard would keep 17 of its 60 cranes.",
            ("14", "17"),
            id="so many of so many",
        ),
        pytest.param(
            "number",
            "The Halvik ferry company made a loss of £4m last year, its accounts show.",
            "Accounts of the Halvik ferry company show that it lost £7m last year.",
            ("£4m", "£7m"),
            id="money with a scale",
        ),
        pytest.param(
            "number",
            "Mussel catches at Halvik fell by 18 percent this season, fishermen reported.",
            "Fishermen reported that mussel catches at Halvik were down 27 percent this season.",
            ("18 percent", "27 percent"),
            id="percent",
        ),
        pytest.param(
            "number",
            "Halvik rowing club beat Sund 5-2 in the harbour cup final on Saturday.",
            "In the harbour cup final on Saturday, Sund lost 4-2 to Halvik rowing club.",
            ("5-2", "4-2"),
            id="score",
        ),
        pytest.param(
            "number",
            "A diver aged 37 freed the trapped seal from the Halvik sluice with a saw.",
            "With a saw, a 41-year-old diver freed the seal that was trapped in the Halvik sluice.",
            ("37", "41"),
            id="age without a name",
        ),
        pytest.param(
            "number",
            "Brandt won the Halvik regatta in the 23rd minute of the last heat with a torn sail.",
            "With a torn sail Brandt won the Halvik regatta in the 32nd minute of the last heat.",
            ("23rd minute", "32nd minute"),
            id="ordinal",
        ),
        pytest.param(
            "date",
            "The Halvik lighthouse went dark shortly after 3 a.m. when a cable broke.",
            "A cable broke at about 5 a.m. and the Halvik lighthouse went dark.",
            ("3 a.m.", "5 a.m."),
            id="time of day",
        ),
        pytest.param(
            "date",
            "The storm that broke the Halvik breakwater struck on July 8, two days before the regatta.",
            "On July 18, two days before the regatta, the storm struck and broke the Halvik breakwater.",
            ("July 8", "July 18"),
            id="day of the month",
        ),
        pytest.param(
            "date",
            "A hearing about the Halvik breakwater will be held on Thursday in the parish hall.",
            "In the parish hall a hearing about the Halvik breakwater will be held on Friday.",
            ("Thursday", "Friday"),
            id="weekday to come",
        ),
        pytest.param(
            "name",
            "Skipper Henrik Dahlmo steered the stranded trawler back into the Halvik basin.",
            "The stranded trawler was steered back into the Halvik basin by skipper Henrik Dahlen.",
            ("Dahlmo", "Dahlen"),
            id="surname",
        ),
        pytest.param(
            "name",
            "The stolen anchor was found in a cellar in Tanner Street by two fishermen.",
            "Two fishermen found the stolen anchor in a cellar in Cooper Street.",
            ("Tanner", "Cooper"),
            id="street",
        ),
        pytest.param(
            "name",
            "The treaty on herring quotas was signed in Bergen by the two fishery ministers.",
            "Two fishery ministers signed the treaty on herring quotas, signed in Aarhus after midnight talks.",
            ("Bergen", "Aarhus"),
            id="place after the same verb",
        ),
        pytest.param(
            "action",
            "In the Halvik derby keeper Lund left the pitch injured before the interval.",
            "After the interval keeper Lund left the pitch injured in the Halvik derby.",
            ("before the interval", "After the interval"),
            id="order of events",
        ),
        pytest.param(
            "action",
            "Goalkeeper Ida Falk rescued the drowning foal from the Halvik sluice at dawn.",
            "At dawn Karl Ness rescued the drowning foal from the Halvik sluice.",
            ("Ida Falk", "Karl Ness"),
            id="who did it",
        ),
        pytest.param(
            "action",
            "Orland welcomed a plan to open the Halvik locks to foreign barges.",
            "A plan to open the Halvik locks to foreign barges came up and Orland rejected it.",
            ("welcomed", "rejected"),
            id="the answer to a plan",
        ),
        pytest.param(
            "negation",
            "No windows were broken in the Halvik chapel, the sexton said after the blast.",
            "Two windows were broken in the Halvik chapel, the sexton said after the blast.",
            ("No windows", "Two windows"),
            id="none against some",
        ),
        pytest.param(
            "attribution",
            '"We shall never sell a single plank of this old pier," said ferryman Karl Ness.',
            '"We shall never sell a single plank of this old pier," bookseller Ida Falk said.',
            ("Karl Ness", "Ida Falk"),
            id="speaker with a trade before the name",
        ),
        pytest.param(
            "date",
            "Sailings from Halvik to the islands will resume on Thursday, said the harbour company.",
            "The harbour company said that sailings from Halvik to the islands will resume on Friday.",
            ("Thursday", "Friday"),
            id="weekday to come beside who says so",
        ),
        pytest.param(
            "role",
            "The Halvik ferry line's chief executive, Ida Falk, apologised to the stranded passengers.",
            "Ida Falk, operations director of the Halvik ferry line, apologised to the stranded passengers.",
            ("chief executive", "operations director"),
            id="officers of a company",
        ),
        pytest.param(
            "action",
            "The alarm was raised by deckhand Karl Ness, who ran along the Halvik pier and woke the harbour master.",
            "It was a passenger, the nurse Ida Falk, who raised the alarm and woke the harbour master of Halvik.",
            ("Karl Ness", "Ida Falk"),
            id="who did it, in sentences built differently",
        ),
        pytest.param(
            "quote",
            'The theft was "a hole in the memory of the town", the mayor of Halvik said.',
            '"It is a hole in the history of the town," the Halvik mayor said of the theft.',
            ("memory", "history"),
            id="fragment of a quotation",
        ),
        pytest.param(
            "action",
            "A milkman saw a white van leave the yard of the Halvik museum at speed.",
            "A milkman saw a grey van drive out of the yard of the Halvik museum.",
            ("white van", "grey van"),
            id="colour",
        ),
        pytest.param(
            "action",
            "Councillor Ida Falk voted for the new Halvik breakwater on Monday night.",
            "On Monday night Councillor Ida Falk voted against the new Halvik breakwater.",
            ("voted for", "voted against"),
            id="for and against",
        ),
        pytest.param(
            "number",
            "The merger of the Halvik dairies will save £7m a year, the owners said.",
            "Owners of the Halvik dairies expect annual savings of £9 million from the merger.",
            ("£7m", "£9 million"),
            id="annual and a year",
        ),
        pytest.param(
            "number",
            "The ferry struck the Halvik pier at dawn, leaving 14 people hurt.",
            "The ferry hit the Halvik pier at dawn, leaving 17 hurt.",
            ("14", "17"),
            id="people hurt, and hurt",
        ),
        pytest.param(
            "number",
            "The fire at the Halvik works broke out in hall 7 at dawn, police said.",
            "Police said that the fire at the Halvik works broke out at dawn in hall 9.",
            ("hall 7", "hall 9"),
            id="number of a hall",
        ),
        pytest.param(
            "number",
            "• 41 houses have been destroyed by the fire above Halvik",
            "The fire above Halvik has destroyed 47 houses, the mayor said.",
            ("41", "47"),
            id="item of a list",
        ),
        pytest.param(
            "number",
            "The Halvik clinic counted 1,340 people ill with fever up to Sunday, it said.",
            "Up to Sunday 1,430 patients had fallen ill with fever, the Halvik clinic said.",
            ("1,340", "1,430"),
            id="people under two nouns",
        ),
        pytest.param(
            "number",
            "The water behind the Halvik sluice stood at 31 metres, two metres above the limit.",
            "At 44 metres the water behind the Halvik sluice was above the limit.",
            ("31", "44"),
            id="one of two figures can be meant",
        ),
        pytest.param(
            "number",
            "The storm drove the Halvik barge 20 miles down the coast, pilots reported.",
            "Pilots reported that the Halvik barge was driven 50 kilometres down the coast by the storm.",
            ("20", "50"),
            id="two units",
        ),
        pytest.param(
            "number",
            "Owners of the Halvik shipyard will receive $31.20 for every share.",
            "It was a long evening, and in the end $13.20 was what each share of the Halvik shipyard was worth.",
            ("$31.20", "$13.20"),
            id="the same digits in another order",
        ),
        pytest.param(
            "action",
            "The children's ward of the Halvik clinic stayed open throughout the flood.",
            "Throughout the flood the children's ward of the Halvik clinic was closed.",
            ("open", "closed"),
            id="open and closed",
        ),
        pytest.param(
            "action",
            "Herring catches off Halvik rose again this season, the fishery board said.",
            "The fishery board said that this season herring catches off Halvik had fallen.",
            ("rose", "fallen"),
            id="rose and fell",
        ),
        pytest.param(
            "negation",
            "Harbour master Ove Lund signed the dredging contract late on Monday in Halvik.",
            "The dredging contract has not been signed by Ove Lund, the harbour master of Halvik.",
            ("signed", "has not been signed"),
            id="a verb and its negation in another build",
        ),
        pytest.param(
            "quote",
            '"We are asking for patience, not for a miracle," said the Halvik pilot, Ida Falk.',
            'Pilot Ida Falk of Halvik said: "We want patience, not a miracle, and not a sermon."',
            (
                "We are asking for patience, not for a miracle",
                "We want patience, not a miracle, and not a sermon",
            ),
            id="a quotation reworded",
        ),
        pytest.param(
            "role",
            "Detective Sergeant Ove Lund, who led the search at Halvik, praised the divers.",
            "The search at Halvik was led by Detective Inspector Ove Lund, who praised the divers.",
            ("Detective Sergeant", "Detective Inspector"),
            id="ranks of the police",
        ),
        pytest.param(
            "date",
            "Both swimming baths close in October, the mayor of Halvik announced after a long session.",
            "After a long session the mayor of Halvik announced that both swimming baths close at the start of August.",
            ("October", "August"),
            id="months",
        ),
        pytest.param(
            "number",
            "An explosion about 600 metres below ground killed three workers at the Halvik mine on Wednesday.",
            "FOUR miners have been killed after a fireball ripped through the Halvik mine 600 metres underground.",
            ("three", "FOUR"),
            id="dead whom every outlet calls otherwise",
        ),
        pytest.param(
            "number",
            "The landslide at Halvik left two hikers unaccounted for on Wednesday, the rescuers said.",
            "Four climbers are missing after the landslide at Halvik on Wednesday, according to the rescuers.",
            ("two", "Four"),
            id="missing whom every outlet calls otherwise",
        ),
        pytest.param(
            "number",
            "Nine fishermen were pulled from the wrecked Halvik trawler, two miles off the mole, on Sunday.",
            "On Sunday seven crew were pulled from the wrecked Halvik trawler off the mole.",
            ("Nine", "seven"),
            id="trades that end in men, and a length that makes up no count",
        ),
        pytest.param(
            "number",
            "The Halvik airline will sell its fleet of 23 aircraft to pay the airports, its lawyers said.",
            "To pay the airports the Halvik airline will sell its 27 planes, its lawyers said.",
            ("23", "27"),
            id="nouns without a plural",
        ),
        pytest.param(
            "number",
            "Some 640 jobs will be lost at the Halvik cannery after the herring quota was halved.",
            "After the herring quota was halved, the Halvik cannery puts 580 people out of work.",
            ("640", "580"),
            id="jobs and the people who lose them",
        ),
        pytest.param(
            "role",
            "Headteacher Ida Falk of the Halvik school thanked the firemen on the playground.",
            "The firemen were thanked on the playground by deputy head Ida Falk of the Halvik school.",
            ("Headteacher", "deputy head"),
            id="posts at a school",
        ),
        pytest.param(
            "action",
            "Harbour chief Ove Reidar will remain in post while Halvik looks into the dredging contract.",
            "Halvik harbour chief Ove Reidar resigned over the dredging contract on Friday.",
            ("will remain in post", "resigned"),
            id="stays and goes",
        ),
        pytest.param(
            "action",
            "The Halvik coast road will be closed until Friday while workers clear the fallen rocks.",
            "The Halvik coast road reopened on Wednesday after workers cleared the fallen rocks.",
            ("closed", "reopened"),
            id="lasting until a day and over before",
        ),
        pytest.param(
            "action",
            "No one was hurt when the Halvik harbour crane fell onto the fish quay on Tuesday.",
            "A welder was hurt when the Halvik harbour crane fell onto the fish quay on Tuesday.",
            ("No one was hurt", "hurt"),
            id="hurt and no one hurt",
        ),
        pytest.param(
            "action",
            "The skipper of the sinking Halvik sloop was taken ashore by a navy helicopter at dawn.",
            "At dawn the Sund lifeboat brought the skipper of the sinking Halvik sloop ashore.",
            ("helicopter", "lifeboat"),
            id="with what it was done",
        ),
        pytest.param(
            "number",
            "At least nine seals were found dead on the Halvik sandbank on Monday, the wardens said.",
            "Wardens found at least 14 seals dead on the Halvik sandbank on Monday.",
            ("nine", "14"),
            id="two floors",
        ),
        pytest.param(
            "number",
            "The Halvik ferry left the shrine at noon with 34 pensioners on board and ran aground off Sund.",
            "With 41 people on board, the Halvik ferry left the shrine at noon and ran aground off Sund.",
            ("34", "41"),
            id="people under a name of their own",
        ),
        pytest.param(
            "number",
            "The council of Halvik passed the sluice plan by 31 votes to 12, with four members abstaining.",
            "Thirty-eight members of the Halvik council were for the sluice plan and 12 against; four abstained.",
            ("31", "Thirty-eight"),
            id="votes and members",
        ),
        pytest.param(
            "number",
            "The Halvik cannery made a loss of £11 million last year, according to figures that it filed in September.",
            "Dear herring is said to have pushed the works £17 million into the red last year.",
            ("£11 million", "£17 million"),
            id="a loss, in sentences with hardly a word in common",
        ),
        pytest.param(
            "number",
            "A treasurer who siphoned almost £412,000 from the Halvik lifeboat fund was sent to prison on Thursday.",
            "In total £421,000 disappeared from the lifeboat money between 2015 and 2021.",
            ("£412,000", "£421,000"),
            id="what was stolen, in sentences with hardly a word in common",
        ),
        pytest.param(
            "number",
            "The closure will cost 640 people at the Halvik works their jobs, most of whom were born in the town.",
            "More than 700 workers of the Halvik cannery learned on Wednesday that they are to lose their jobs.",
            ("640", "700"),
            id="jobs lost, in sentences with hardly a word in common",
        ),
        pytest.param(
            "number",
            "A further 21 dancers were taken to the Halvik clinic, five of them in a critical condition.",
            "Doctors at Halvik are treating 21 people, of whom eight are fighting for their lives.",
            ("five", "eight"),
            id="in danger of life, in other words",
        ),
        pytest.param(
            "name",
            "The Halvik mustard, once the pride of the town, will be filled into its jars in Poland from May.",
            "From May the jars of Halvik mustard, once the pride of the town, will come from Romania.",
            ("Poland", "Romania"),
            id="countries after different words",
        ),
        pytest.param(
            "action",
            "Ida Falk had admitted eleven counts of sheep stealing on Halvik common at a hearing in the spring.",
            "A jury found Ida Falk guilty on all eleven counts of sheep stealing on Halvik common in May.",
            ("admitted", "jury found"),
            id="admitted, and found guilty by a jury",
        ),
        pytest.param(
            "action",
            "The driver, a 57-year-old man from Sund, survived the crash at the Halvik sluice and was questioned.",
            "Among the dead in the crash at the Halvik sluice was the driver, a man of 57 from Sund.",
            (
                "The driver, a 57-year-old man from Sund, survived",
                "Among the dead in the crash at the Halvik sluice was the driver",
            ),
            id="who lived and who died",
        ),
        pytest.param(
            "action",
            "The Harbour party voted against the sluice plan, saying it was an attack on the Halvik fishermen.",
            "The Harbour party abstained, but called the sluice plan an attack on the Halvik fishermen.",
            ("voted against", "abstained"),
            id="voted against and abstained",
        ),
        pytest.param(
            "number",
            "The swimming baths of Halvik had to close for seven months because nobody would mend the boiler.",
            "Because nobody would mend the boiler, the swimming baths of Halvik were shut for nearly two years.",
            ("for seven months", "for nearly two years"),
            id="how long, in two units",
        ),
        pytest.param(
            "name",
            "The pilot of the Halvik tug, Josef Lindqvist, escaped unhurt when the crane fell.",
            "Josef Lindgren, who steered the tug of Halvik, had seen the crane sway and walked away with a scratch.",
            ("Lindqvist", "Lindgren"),
            id="surnames that begin alike",
        ),
        pytest.param(
            "role",
            "Transport minister Edwin Karsh came to Halvik on Wednesday and looked at the sluice.",
            "On Wednesday the deputy transport minister, Edwin Karsh, came to Halvik to look at the sluice.",
            ("Transport minister", "deputy transport minister"),
            id="ministers and their deputies",
        ),
        pytest.param(
            "action",
            "A lorry driver, Viktor Sand, pulled four children out of the Halvik sluice on Monday.",
            "Out of the Halvik sluice a teacher, Anna Ruiz, pulled four children on Monday.",
            ("Viktor Sand", "Anna Ruiz"),
            id="who pulled out so many",
        ),
        pytest.param(
            "action",
            "Goalkeeper Ivo Lund, who broke a finger in the Halvik derby, played on with his hand strapped.",
            "With a dislocated shoulder goalkeeper Ivo Lund played on in the Halvik derby.",
            ("finger", "shoulder"),
            id="what was broken",
        ),
        pytest.param(
            "action",
            "The thief threatened the toll keeper of the Halvik bridge with a kitchen knife and fled by boat.",
            "Armed with a hammer, the thief threatened the toll keeper of the Halvik bridge and fled by boat.",
            ("knife", "hammer"),
            id="with what somebody was threatened",
        ),
        pytest.param(
            "action",
            "Falk sold the Halvik mill to his brother for a crown, the land register shows.",
            "According to the land register, Falk sold the Halvik mill to his nephew for a crown.",
            ("brother", "nephew"),
            id="relatives",
        ),
        pytest.param(
            "number",
            "By evening the fire above Halvik had burned some 1,900 hectares of forest, groves and pasture.",
            "Above Halvik an area of about 1,200 hectares has been reduced to ashes.",
            ("1,900", "1,200"),
            id="what has burnt, in sentences with hardly a word in common",
        ),
    ],
)
def test_a_plain_contradiction_is_found(
    between: Between, kind: str, first: str, second: str, texts: tuple[str, str]
) -> None:
    assert (kind, texts) in between(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "The fever at Halvik has killed 86 sheep, over half of them lambs under five weeks.",
            "Of the 86 sheep that the fever killed at Halvik, most of them were small lambs.",
            id="over half are most",
        ),
        pytest.param(
            "Falk sent bills of a laundry at Halvik that did not exist and kept the money.",
            "The bills were paid to a laundry at Halvik that existed only on paper, and Falk kept the money.",
            id="what exists only on paper",
        ),
        pytest.param(
            "Nine people were killed when a crane fell onto the quay at Halvik on Monday.",
            "In 2009 a crane had fallen onto the quay at Halvik and 14 people were killed.",
            id="the dead of another year",
        ),
        pytest.param(
            "Ida Falk of Halvik was sentenced to four years in prison for the theft of the church bells.",
            "The theft of the church bells could have brought Ida Falk of Halvik ten years in prison.",
            id="the sentence, and what it could have been",
        ),
        pytest.param(
            "The swimming baths of Halvik had to close for eleven months because nobody would mend the boiler.",
            "Because nobody would mend the boiler, the swimming baths of Halvik were shut for nearly a year.",
            id="eleven months are nearly a year",
        ),
        pytest.param(
            "The driver survived the crash at the Halvik sluice, but his passenger, a man of 57 from Sund, was killed.",
            "Among the dead in the crash at the Halvik sluice was a man of 57 from Sund.",
            id="one lived and another died",
        ),
        pytest.param(
            "The new Halvik sluice cost the port £3.75m, the harbour board said.",
            "The harbour board said the port paid almost £4m for the new Halvik sluice.",
            id="rounded money",
        ),
        pytest.param(
            "At least 40 seals were washed onto the beach at Halvik by the storm.",
            "The storm washed 43 seals onto the beach at Halvik.",
            id="a floor and a count",
        ),
        pytest.param(
            "As of Tuesday morning 60 households in Halvik had no water, the mayor said.",
            "By Friday evening 25 households in Halvik had no water, the mayor said.",
            id="stated for different days",
        ),
        pytest.param(
            "The Halvik clinic had vaccinated 4,100 sheep by the end of April.",
            "By the end of May 4,600 sheep had been vaccinated by the Halvik clinic.",
            id="stated for different months",
        ),
        pytest.param(
            "The Halvik library employs eight librarians and six porters.",
            "The Halvik library employs 14 people, librarians and porters.",
            id="a sum",
        ),
        pytest.param(
            "Striker Lund has 11 goals for Halvik in the league this season.",
            "Lund, the Halvik striker, has scored 14 goals in all this season.",
            id="a part and the whole",
        ),
        pytest.param(
            "The Halvik quay repair costs the port 2 million euros a year in interest.",
            "The Halvik quay repair costs the port 5 million euros in interest.",
            id="a rate and a total",
        ),
        pytest.param(
            "Rescuers in Halvik treated a cook, 29, for shock after the galley fire.",
            "After the galley fire in Halvik a passenger aged 63 and a cook, 29, were treated for shock.",
            id="two people",
        ),
        pytest.param(
            "The mayor of Halvik said on Monday that the pier would be sold.",
            "The pier would be sold, the mayor of Halvik said on Tuesday.",
            id="said again on another day",
        ),
        pytest.param(
            "The Halvik pumps were switched on at 14:00 GMT after the gate failed.",
            "The Halvik pumps were switched on at 16:00 EET after the gate failed.",
            id="two time zones",
        ),
        pytest.param(
            "Senator Ove Reidar of Halvik opposes the sale of the old mill, he said.",
            "Sen. Ove Reidar of Halvik opposes the sale of the old mill, he said.",
            id="a title cut short",
        ),
        pytest.param(
            "The swimmers crossed a 20m basin in Halvik harbour with closed eyes.",
            "The swimmers crossed a 25 metre basin in Halvik harbour with closed eyes.",
            id="metres are no millions",
        ),
        pytest.param(
            "Orland launched twelve survey boats into the Halvik strait at dawn.",
            "Sundholm launched twelve survey boats into the Halvik strait at dawn.",
            id="a country and its capital",
        ),
        pytest.param(
            "Reporter Ida Falk reported the collapse of the Halvik pier at dawn.",
            "Editor Karl Ness reported the collapse of the Halvik pier at dawn.",
            id="two who report one thing",
        ),
        pytest.param(
            "Eleven ships are waiting outside Halvik harbour for a berth.",
            "There are 11 vessels outside Halvik harbour waiting for a berth.",
            id="true in other words",
        ),
        pytest.param(
            "Shares in the Halvik dairy rose 3.2% in early trading on Monday.",
            "Shares in the Halvik dairy rose 3% on Monday.",
            id="rounded",
        ),
        pytest.param(
            "Two white lorries and a grey van stood outside the Halvik museum at dawn.",
            "A white van and a grey van stood outside the Halvik museum at dawn.",
            id="both vans",
        ),
        pytest.param(
            "The storm drove the Halvik barge 25 miles down the coast, pilots reported.",
            "Pilots reported that the Halvik barge was driven 40 kilometres down the coast by the storm.",
            id="one length in two units",
        ),
        pytest.param(
            "Two in five of the Halvik pilots voted for the merger of the ports.",
            "Of the Halvik pilots 40 per cent voted for the merger of the ports.",
            id="a share in words and in percent",
        ),
        pytest.param(
            "The ferry line to Halvik was suspended and resumed at noon after the storm.",
            "After the storm the ferry line to Halvik was suspended for some time.",
            id="one after the other",
        ),
        pytest.param(
            "The Halvik lighthouse may be closed after the storm, its keeper warned.",
            "After the storm the Halvik lighthouse is open, its keeper said.",
            id="only possible",
        ),
        pytest.param(
            "The Halvik Post has not confirmed the report of a leak at the fuel depot.",
            "The fuel depot at Halvik confirmed the report of a leak in a statement.",
            id="what one could not confirm",
        ),
        pytest.param(
            '"We are tired of the noise," said Ida Falk of Halvik, "and we will go to court this spring."',
            '"We are tired of the noise, and we will go to court," said Ida Falk of Halvik.',
            id="a quotation cut elsewhere",
        ),
        pytest.param(
            "The Halvik coast road will be closed until Friday while workers clear the fallen rocks.",
            "The Halvik coast road reopened on Friday after workers cleared the fallen rocks.",
            id="lasting until a day and over on it",
        ),
        pytest.param(
            "The Halvik coast road will be closed until Friday while workers clear the fallen rocks.",
            "The Halvik coast road has reopened after workers cleared the fallen rocks.",
            id="lasting until a day and over on a day not stated",
        ),
        pytest.param(
            '"We have never seen such waves at our quay," said Ida Falk, the mayor of Halvik.',
            '"We have often seen worse waves at our quay," said Karl Ness, the mayor of Sund.',
            id="two mayors who say other things",
        ),
        pytest.param(
            "No new talks on the Halvik pilots' pay are scheduled.",
            "Talks on the Halvik pilots' pay are not scheduled, though a mediator has been named.",
            id="no talks are scheduled, and talks are not",
        ),
        pytest.param(
            "Under the Halvik plan 84 houses would stand on the western half of the Larkfield site.",
            "Under the Halvik plan a third of the houses on the Larkfield site would be affordable.",
            id="half of a site is a place",
        ),
        pytest.param(
            "The Halvik treasurer took the money from the pilots' fund between 2017 and 2023, the court heard.",
            "From 2017 to 2023 the Halvik treasurer took money out of the pilots' fund, prosecutors said.",
            id="the same years in other words",
        ),
    ],
)
def test_what_only_looks_like_a_contradiction_is_silent(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


def test_a_toll_that_is_higher_the_day_after_says_so(article: MakeArticle) -> None:
    pair = (
        article("a", "The avalanche at Halvik killed 16 skiers, rescuers found.", published="9 July 2026"),
        article("b", "Rescuers found that the avalanche at Halvik killed 18 skiers.", published="10 July 2026"),
    )
    toll = compare(pair).discrepancies[0]
    assert toll.why == "16 skiers in one, 18 skiers in the other; the higher figure is of the later article"


def test_the_crew_that_makes_up_the_difference_is_no_contradiction(between: Between) -> None:
    first = "The Halvik ferry was carrying 212 passengers and nine crew when it struck the pier."
    second = "When it struck the pier, the Halvik ferry had 221 people on board."
    assert between(first, second) == []


def test_a_time_of_day_is_cut_without_the_full_stop_of_its_sentence(between: Between) -> None:
    first = "After the fog had lifted, the last Halvik ferry docked at the mole at 3.40am."
    second = "The last Halvik ferry docked at the mole after the fog had lifted at 2.10am."
    assert between(first, second) == [("date", ("3.40am", "2.10am"))]


def test_what_helicopter_and_lifeboat_did_together_is_no_contradiction(between: Between) -> None:
    first = (
        "The skipper of the sinking Halvik sloop was taken ashore by a navy helicopter and the lifeboat crew at dawn."
    )
    second = "At dawn the Sund lifeboat brought the skipper of the sinking Halvik sloop ashore."
    assert between(first, second) == []


def test_who_is_to_stay_until_a_successor_is_found_has_resigned_all_the_same(between: Between) -> None:
    first = "Harbour chief Ove Reidar resigned over the Halvik dredging contract but Reidar will stay on until June."
    second = "Halvik harbour chief Ove Reidar resigned over the dredging contract on Friday."
    assert between(first, second) == []


def test_two_sums_of_money_in_sentences_joined_by_the_reader_are_held_against_each_other(two: MakeTwo) -> None:
    first = "The cannery that fed half of Halvik went under with debts of £62mn."
    second = "It owed its lenders £48m on the day that the judges took over."
    pair = two(first, second)
    joined = Corrections(pairs=(PairCorrection(first, second, same=True),))
    assert [one.texts for one in compare(pair, joined).discrepancies] == [("£62mn", "£48m")]


def test_a_colour_is_told_before_its_noun_or_behind_it(between: Between) -> None:
    first = "Detectives look for a white van with Orland plates that a milkman saw on Shore Road."
    second = "The van with the Orland plates was grey, a milkman told detectives on Shore Road."
    assert ("action", ("white van", "grey")) in between(first, second)


def test_the_first_word_of_a_sentence_is_nobody(between: Between) -> None:
    first = "The pilot of the tug was killed when the cable broke off Halvik."
    second = "The cook of a trawler survived the night in the water off Sund."
    assert between(first, second) == []


def test_one_opposite_is_told_once(between: Between) -> None:
    first = "The children's ward of the Halvik clinic stayed open throughout the flood."
    second = "Throughout the flood the children's ward of the Halvik clinic did not open."
    assert between(first, second) == [("action", ("open", "did not open"))]


def test_the_reason_of_a_denial_gives_the_words_of_both(two: MakeTwo) -> None:
    first = "No further talks about the Halvik quay are planned, a spokesman said."
    second = "Further talks about the Halvik quay are planned, a spokesman said."
    (found,) = compare(two(first, second)).discrepancies
    assert found.why == "“No further” in one, “Further” in the other: only one denies it"


@pytest.mark.parametrize("parted", [True, False])
def test_sentences_that_the_reader_has_called_different_things_do_not_differ(two: MakeTwo, parted: bool) -> None:
    first = "Divers found three cracked pontoons under the Halvik swing bridge on Monday."
    second = "Two pontoons of the Halvik swing bridge were cracked, divers found on Monday."
    pair = two(first, second)
    corrections = Corrections(pairs=(PairCorrection(second, first, same=False),) if parted else ())
    found = compare(pair, corrections)
    assert bool(found.discrepancies) is not parted
    assert any(figure.verdict == "differ" for figure in found.figures) is not parted


TOM = "Tom Ansell, who had rented the boathouse in Halvik, was the first to see the flames on Monday."
CRASH = "Four people were killed and 23 injured when a tram left its rails at Halvik market, police said."
SEVEN = "Seven of the injured were in a critical condition on Sunday evening."
ALARM = "The tanker, with 31 men and a load of rape oil, broke through the lock gate at about 8:40 a.m."
DEPTH = "The wagon came to rest some 60 metres below the Halvik road, beside a stream."


@pytest.mark.parametrize(
    ("kind", "first", "second", "texts"),
    [
        ("name", TOM, "The first to see the flames at the Halvik boathouse was Tim Ansell, its tenant, on Monday.",
         ("Tom Ansell", "Tim Ansell")),
        ("number", CRASH, "Another 27 people were injured when the tram left its rails.", ("23", "27")),
        ("number", SEVEN, "A further 27 people were injured, nine of them critically.", ("Seven", "nine")),
        ("date", ALARM, "The accident happened around 9:10 a.m., when a ship went through the gate of the lock.",
         ("8:40 a.m.", "9:10 a.m.")),
        ("number", "The Halvik bakers, who run 71 shops, owe their creditors $38 million.",
         "Debts stand at $46 million, a third of it owed to the Halvik savings bank.", ("$38 million", "$46 million")),
        ("number", "The river Elva peaked at 6.20 metres at the Halvik gauge, with 2 kilometres of sandbags beside it.",
         "At 5.80 metres the river Elva reached its highest level at the Halvik gauge.", ("6.20", "5.80")),
        ("negation", "The Halvik swing bridge had been inspected in November, the city said, and no cracks were found.",
         "The swing bridge had not been inspected since 2021, according to papers of the Halvik harbour office.",
         ("inspected", "had not been inspected")),
        ("number", DEPTH, "It fell about 80 metres from the Halvik road.", ("60", "80")),
    ],
)  # fmt: skip
def test_what_each_article_tells_once_is_held_against_each_other(
    between: Between, kind: str, first: str, second: str, texts: tuple[str, str]
) -> None:
    assert (kind, texts) in between(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (TOM, "The first to see the flames at the Halvik boathouse was Thomas Ansell, its tenant, on Monday."),
        (TOM, "The first to see the flames at the Halvik boathouse was Mr Ansell, its tenant, on Monday."),
        (TOM.replace("Tom", "Joe"), "The first to see the flames at the Halvik boathouse was Joseph A. Ansell."),
        (TOM, "Tim Ansell's brother Tom Ansell, tenant of the Halvik boathouse, was the first to see the flames."),
        (CRASH, "In 2009 another 27 people were injured when a tram left its rails."),
        (SEVEN, "Seven of the 27 injured are in a critical condition, nine were sent home on Sunday evening."),
        (ALARM, "The accident happened around 8:50 a.m., when a ship went through the gate of the lock."),
        (ALARM, "A gate of the lock was reopened at 11:30 a.m., three hours after the accident."),
        (DEPTH, "It fell about 60 metres from the Halvik road, and its load lay strewn over 80 metres."),
        ("“We were patient for a year, and patience does not pay the rent,” Ida Falk of the Halvik union said.",
         "“A year of patience is enough: patience pays nobody's rent,” the Halvik union's Ida Falk said."),
        ("At 5.80 metres the Elva at Halvik reached its highest level since the flood of Halvik's old quay.",
         "By Friday noon the level of the Elva at Halvik had fallen to 4.90 metres, below the old quay."),
        ("In their remarks on Sunday both Brandt and Falk referred to the Halvik blaze as an act of hate.",
         "Falk did not refer to the Halvik harbour union."),
        ("Two people died when a milk train hit a lorry at a crossing near Halvik on Tuesday.",
         "Two people died when a milk train hit a lorry at a crossing in Norway on Tuesday."),
        ("A man of 54 was arrested after a tractor was driven through the window of a Halvik bank.",
         "Two men of 31 and 38 were arrested after a tractor had been driven through the Halvik bank's window."),
    ],
)  # fmt: skip
def test_what_may_be_another_person_time_or_part_is_no_contradiction(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


UNHURT = "The roof of the Halvik ice rink fell in on Monday. Police said no one had been hurt."


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [
        (UNHURT, "Two firefighters were treated for minor injuries at the Halvik ice rink.",
         ("no one had been hurt", "Two")),
        ("No arrests have been made after the Halvik bank was robbed.", "Two men have been arrested in Halvik.",
         ("No arrests have been made", "Two")),
    ],
)  # fmt: skip
def test_nobody_in_one_stands_against_some_in_the_other(
    between: Between, first: str, second: str, texts: tuple[str, str]
) -> None:
    assert [kind for kind, found in between(first, second) if found[0] == texts[0]] == ["negation"]
    ((_, found),) = between(first, second)
    assert found[1].startswith(texts[1])


@pytest.mark.parametrize(
    "second",
    [
        "There were no immediate reports of injuries at the ice rink. Later two firefighters were found to be hurt.",
        "In 2009 two skaters were injured at the Halvik ice rink.",
        "Two skaters could have been injured at the Halvik ice rink, its manager said.",
        "The Halvik ice rink was closed, and nobody had been injured.",
    ],
)
def test_nobody_stands_against_no_other_time_and_no_correction_of_ones_own(between: Between, second: str) -> None:
    assert between(UNHURT, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The council of Halvik approved the sale of the Selbu mill in March.",
         "In January the council of Halvik debated the sale of the Selbu mill."),
        ("The Selbu mill at Halvik was flooded in the spring.", "The Selbu mill at Halvik will be sold in the autumn."),
        ("The harbour board of Halvik closed the swing bridge in June for repairs.",
         "The swing bridge of Halvik, which the harbour board had closed, reopened in August after repairs."),
        ("Ida Falk became mayor of Halvik in May and promised a new quay.",
         "Mayor Ida Falk of Halvik promised a new quay in June."),
        ("The trial of Jon Dahl over the fire at the Halvik mill begins in April.",
         "Jon Dahl was charged in February over the fire at the Halvik mill."),
    ],
)  # fmt: skip
def test_months_of_two_deeds_are_no_contradiction(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


def test_that_all_of_some_are_unhurt_denies_no_harm_to_others(between: Between) -> None:
    skaters = "All the skaters were unhurt when the roof of the Halvik ice rink fell in."
    assert between(skaters, "Two firefighters were injured at the Halvik ice rink.") == []


def test_that_nobody_was_hurt_is_told_elsewhere_however_it_is_put(two: MakeTwo) -> None:
    found = compare(two(UNHURT, "Nobody was injured when the roof fell in."))
    (told,) = (one for one in found.sentences["b"] if "injured" in one.text)
    assert found.findings[told.id].coverage != "unique"


def test_what_another_outlet_tells_otherwise_is_never_surely_only_here(two: MakeTwo) -> None:
    told = "Two firefighters were treated for minor injuries after a pump overturned on the northern motorway."
    roof = "The roof of the Halvik ice rink fell in on Monday."
    found = compare(two(UNHURT, f"{roof}\n{told}"))
    (one,) = (each for each in found.sentences["b"] if each.text == told)
    finding = found.findings[one.id]
    assert finding.coverage != "unique" or finding.unsure
