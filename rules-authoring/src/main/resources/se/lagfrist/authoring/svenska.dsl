# Regelspraket: varje mening en regelfil kan innehalla, och vad den betyder.
# [when] ar fakta och villkor efter NAR, [then] ar huvudet och det som foljer efter SA.
# Hakparentesen darefter namnger faktumet meningen handlar om, sa att villkorsrader (- ...) hamnar ratt.
# Ett ord inom klamrar ar en lucka: namnet sager vad som far sta dar, monstret vilka tecken.

[keyword][]REGEL=rule
[keyword][]NÄR=when
[keyword][]SÅ=then
[keyword][]SLUT=end

# --- Huvudet: vad regeln heter och vilar pa -------------------------------------------------------

[then][huvud]id {id:[a-z0-9.-]+}=
[then][huvud]katalog {katalog:[a-z0-9, -]+}=d.catalogue("{katalog}");
[then][huvud]slag {slag:[a-zåäö ]+}=d.kind({slag});
[then][huvud]styrka {styrka:[a-zåäö ]+}=d.force({styrka});
[then][huvud]tolkning {text:[^"]+}=d.note("{text}");
[then][huvud]källa {text:[^"]+}=d.source("{text}");
[then][huvud]skärper {id:[a-z0-9.-]+}=d.note("Riktlinjen skärper {id}.");
[then][huvud]beslutad {datum:[0-9-]+} av {text:[^"]+}=d.decided("{datum}", "{text}");
[then][huvud]gäller bara om {omkopplare:[a-z-]+} är på=d.onlyWith("{omkopplare}");
[then][huvud]läst till och med {sfs:[0-9:]+}=d.readThrough("{sfs}");
[then][huvud]ersätts {datum:[0-9-]+} av {text:[^"]+}, inte inläst=d.replaced("{datum}", "{text}");

# --- Fakta: det som klockan utgar fran ------------------------------------------------------------

[when][Person]det finns en enskild=$a : Person()
[when][ConcernReport]en anmälan har kommit in=$a : ConcernReport()
[when][ConcernReport]- om {person:[a-zåäö ,]+}=about in ({person})
[when][ConcernReport]- från {anmalare:[a-zåäö ,]+}=reporter in ({anmalare})
[when][ConcernReport]- med begäran om återkoppling=feedbackRequestedOn != null
[when][ConcernReport]- återkoppling är inte olämplig=feedbackInappropriate != true
[when][Application]en ansökan har kommit in=$a : Application()
[when][Application]- om {ansokan:[a-zåäöSLV ,]+}=matter in ({ansokan})
[when][Application]- som avser {insats:[a-zåäöA-Z ,]+}=measure in ({insats})
[when][PreliminaryAssessment]en förhandsbedömning görs=$a : PreliminaryAssessment()
[when][PreliminaryAssessment]- med beslut att {utfall:[a-zåäö ,]+}=outcome in ({utfall})
[when][Extension]en tid har förlängts=$a : Extension()
[when][Extension]- till en bestämd dag=until != null
[when][Investigation]en utredning har inletts=$a : Investigation()
[when][Investigation]- som är en {utredning:[a-zåäöLVM, -]+}=kind in ({utredning})
[when][Investigation]- som avslutats {avslut:[a-zåäö ,]+}=outcome in ({avslut})
[when][Decision]ett beslut har fattats=$a : Decision()
[when][Decision]- som är gynnande=favourable == true
[when][Decision,Judgment,MisconductReport]- enligt {lag:[a-zåäöA-Z ,]+}=law in ({lag})
[when][Decision]- enligt {paragraf:[0-9: ,elr]+} eller utan angiven paragraf=provision == null || provision in ({paragraf})
[when][Decision]- uttryckligen enligt {paragraf:[0-9: ,elr]+}=provision in ({paragraf})
[when][Decision]- inte enligt {paragraf:[0-9: ,elr]+}=provision == null || provision not in ({paragraf})
[when][Decision,Judgment]- om {insats:[a-zåäöA-Z ,]+}=measure in ({insats})
[when][Decision,Judgment]- inte om {insats:[a-zåäöA-Z ,]+}=measure not in ({insats})
[when][Decision]- av {organ:[a-zåäö ,]+}=body in ({organ})
[when][Decision]- tills vidare=validUntil == null
[when][Decision,CoerciveMeasure]- för viss tid=validUntil != null
[when][Execution]ett beslut har verkställts=$a : Execution()
[when][Execution]- fullt ut=partial != true
[when][Interruption]verkställigheten har avbrutits=$a : Interruption()
[when][Interruption]- på grund av {orsak:[a-zåäö ,]+}=cause in ({orsak})
[when][Offer]ett erbjudande har lämnats=$a : Offer()
[when][Postponement]den enskilde har begärt senareläggning=$a : Postponement()
[when][Postponement]- som inte är återkallad=withdrawnOn == null
[when][Judgment]en dom har meddelats=$a : Judgment()
[when][Judgment]- som avser {domslut:[a-zåäöA-Z ,]+}=outcome in ({domslut})
[when][Judgment,CoerciveMeasure]- som gäller omedelbart=awaitsLegalForce != true
[when][Judgment]- meddelad vid muntlig förhandling=announcedAtHearing == true
[when][Judgment]- inte meddelad vid muntlig förhandling=announcedAtHearing != true
[when][Judgment]- utan dag som domstolen har satt=setDay == null
[when][Appeal]ett överklagande har kommit in=$a : Appeal()
[when][Appeal]- av {part:[a-zåäö ,]+}=party in ({part})
[when][Placement]den enskilde är placerad=$a : Placement()
[when][Placement]- i {hem:[a-zåäöA-Z ,-]+}=home in ({hem})
[when][Placement]- med stöd av {grund:[a-zåäöA-Z ,]+}=ground in ({grund})
[when][Placement]- med fler än {n:\d+} placerade i hemmet=placedInHome != null && placedInHome > {n}
[when][Placement]- där en annan kommun är berörd=otherMunicipality == true
[when][CoerciveMeasure]ett beslut om {tvang:[a-zåäöA-Z ,]+} gäller=$a : CoerciveMeasure(kind in ({tvang}))
[when][CoerciveMeasure]- på grund av {vardgrund:[a-zåäö0-9 §,]+}=ground in ({vardgrund})
[when][CoerciveMeasure]- beslutat av {organ:[a-zåäö ,]+}=body in ({organ})
[when][CoerciveMeasure]- inte beslutat av {organ:[a-zåäö ,]+}=body not in ({organ})
[when][CoerciveMeasure]- som domstolen har fastställt=confirmedOn != null
[when][CoerciveMeasure]- som var verkställt när det underställdes=submittedOn != null, executedOn != null, executedOn <= submittedOn
[when][CoerciveMeasure]- som inte var verkställt när det underställdes=executedOn == null || (submittedOn == null && body == Body.COURT) || (submittedOn != null && executedOn > submittedOn)
[when][CoerciveMeasure]- som fattades efter ansökan hos domstolen=applicationOn != null, decidedOn != null, applicationOn < decidedOn
[when][CoerciveMeasure]- som inte fattades efter ansökan hos domstolen=applicationOn == null || decidedOn == null || applicationOn >= decidedOn
[when][CoerciveMeasure]- utan slutdag före {n:\d+} månader=validUntil == null || decidedOn == null || validUntil >= decidedOn.plusMonths({n})
[when][CoerciveMeasure]- med slutdag före {n:\d+} månader=validUntil != null, decidedOn != null, validUntil < decidedOn.plusMonths({n})
[when][CoerciveMeasure]- där ansökan gäller vård=kind != CoerciveKind.CROSS_BORDER_CUSTODY || application == CourtApplication.CARE
[when][CoerciveMeasure]- som gäller först när beslutet har vunnit laga kraft=awaitsLegalForce == true
[when][CoerciveMeasure]- som gäller omedelbart eller har verkställts=awaitsLegalForce != true || executedOn != null
[when][CoerciveMeasure]- med annat skäl för upphörandet än {skal:[a-zåäö ,]+}=endReason == null || endReason not in ({skal})
[when][Plan]det finns en {plan:[a-zåäöLS ,]+}=$a : Plan(kind in ({plan}))
[when][Review]en granskning har gjorts=$a : Review()
[when][Review]- som är en {granskning:[a-zåäö ,]+}=kind in ({granskning})
[when][MisconductReport]ett missförhållande har uppmärksammats=$a : MisconductReport()
[when][MisconductReport]- hos en privat utförare=privateProvider == true
[when][MisconductReport]- i kommunal verksamhet=privateProvider != true
[when][FiledReport]en rapport har lämnats=$a : FiledReport()
[when][FiledReport]- som är {rapport:[a-zåäöIVOLS ,]+}=kind in ({rapport})
[when][Request]en begäran har kommit in=$a : Request()
[when][Request]- som är {begaran:[a-zåäöIVOLS ,]+}=kind in ({begaran})
[when][Request]- utan angiven svarsdag=dueOn == null
[when][FollowUp]en uppföljning pågår=$a : FollowUp()
[when][FollowUp]- som är {uppfoljning:[a-zåäöLVU, -]+}=kind in ({uppfoljning})
[when][Event]följande har hänt: {handelseslag:[a-zåäöA-Z ,]+}=$a : Event(kind in ({handelseslag}))
[when][Event]- enligt {lag:[a-zåäöA-Z ,]+} eller utan angiven lag=law == null || law in ({lag})
[when][RecordKeeping]det finns {akt:[a-zåäöLS ,-]+} att bevara=$a : RecordKeeping(kind in ({akt}))
[when][RecordKeeping]- som inte är undantagna för forskning=researchSample != true
[when][RecordKeeping]- som är undantagna för forskning=researchSample == true
[when][RecordKeeping]- som avslutats före {datum:[0-9-]+}=closedOn != null, closedOn < java.time.LocalDate.parse("{datum}")
[when][RecordKeeping]- som inte avslutats före {datum:[0-9-]+}=closedOn == null || closedOn >= java.time.LocalDate.parse("{datum}")
[when][AdoptionConsent]ett medgivande till adoption har lämnats=$a : AdoptionConsent()
[when][HospitalStay]den enskilde vårdas på sjukhus=$a : HospitalStay()
[when][HospitalStay]- underrättelsen om utskrivningsklar skickades före klockan 12=readyAfterNoon != true
[when][HospitalStay]- underrättelsen om utskrivningsklar skickades efter klockan 12=readyAfterNoon == true
[when][BenefitPeriod]den enskilde har försörjningsstöd=$a : BenefitPeriod()
[when][BenefitPeriod]- som pågår eller har varat minst {n:\d+} månader=from == null || to == null || to >= from.plusMonths({n}).minusDays(1)
[when][Payment]ett bistånd har betalats ut=$a : Payment()
[when][BoardDuty]kommunen har en {verksamhet:[a-zåäöLS ,]+}=$a : BoardDuty(kind in ({verksamhet}))
[when][Decision]- som är ett förhandsbesked=measure == Measure.ADVANCE_DECISION || provision == "16"
[when][Decision]- som inte är ett förhandsbesked=measure != Measure.ADVANCE_DECISION, provision == null || provision != "16"
[when][Application]- som gäller {ansokan:[a-zåäöSLV ,]+} eller insatsen {insats:[a-zåäöA-Z ,]+}=matter in ({ansokan}) || measure in ({insats})
[when][Event]- utan planerad dag=plannedOn == null
[when][Judgment]- som gäller först när den vunnit laga kraft=awaitsLegalForce == true
[when][Judgment]domen väntar inte på laga kraft den begärda dagen=not Judgment(caseId == $a.caseId, id == $a.concerns, awaitsLegalForce == true, legalForceOn == null) and not Judgment(caseId == $a.caseId, id == $a.concerns, awaitsLegalForce == true, legalForceOn != null, $a.until != null, legalForceOn > $a.until)
[when][Stay]ingen inhibition av domen gäller den begärda dagen=not Stay(caseId == $a.caseId, concerns == null || concerns == $a.concerns, orderedOn != null, $a.until != null, orderedOn <= $a.until, liftedOn == null || liftedOn > $a.until)
[when][RecordKeeping]- vars sista anteckning gjordes tidigast {datum:[0-9-]+}=lastNoteOn == null || lastNoteOn >= java.time.LocalDate.parse("{datum}")
[when][RecordKeeping]- vars sista anteckning gjordes före {datum:[0-9-]+} eller är okänd=lastNoteOn == null || lastNoteOn < java.time.LocalDate.parse("{datum}")
[when][RecordKeeping]- vars sista anteckning gjordes före {datum:[0-9-]+}=lastNoteOn != null, lastNoteOn < java.time.LocalDate.parse("{datum}")
[when][Stay]domstolen har stoppat verkställigheten=$a : Stay()
[when][Decision]- fattat tidigast {datum:[0-9-]+}=decidedOn == null || decidedOn >= java.time.LocalDate.parse("{datum}")
[when][Interruption]- som började tidigast {datum:[0-9-]+}=interruptedOn == null || interruptedOn >= java.time.LocalDate.parse("{datum}")
[when][Event]- som hände tidigast {datum:[0-9-]+}=happenedOn == null || happenedOn >= java.time.LocalDate.parse("{datum}")
[when][Judgment]- meddelad tidigast {datum:[0-9-]+}=announcedOn == null || announcedOn >= java.time.LocalDate.parse("{datum}")
[when][CoerciveMeasure]- beslutat tidigast {datum:[0-9-]+}=decidedOn == null || decidedOn >= java.time.LocalDate.parse("{datum}")
[when][Decision]- som inte är fattat på vanlig delegation=delegated != true
[when][Event]- som bara är planerad=happenedOn == null, plannedOn != null
[when][Event]- som inte bara är planerad=happenedOn != null || plannedOn == null
[when][HospitalStay]- i psykiatrisk vård=psychiatric == true
[when][HospitalStay]- utanför psykiatrin eller utskrivningsklar tidigast {datum:[0-9-]+}=psychiatric != true || readyOn == null || readyOn >= java.time.LocalDate.parse("{datum}")
[when][Judgment]- som inte avser {domslut:[a-zåäöA-Z ,]+}=outcome not in ({domslut})
[when][Placement]- som inte har verkställts=executedOn == null
[when][Postponement]- utan begärd dag=until == null
[when][Placement]- i {hem:[a-zåäöA-Z ,-]+} bara från {datum:[0-9-]+}=home not in ({hem}) || executedOn == null || executedOn >= java.time.LocalDate.parse("{datum}")
[when][AdoptionConsent]- där sökanden inte har adopterat tidigare=adoptedBefore != true
[when][AdoptionConsent]- som inte hade återkallats när barnet reste eller, om den dagen saknas, togs emot=revokedOn == null || (childLeftOn == null && childReceivedOn == null) || (childLeftOn != null && revokedOn >= childLeftOn) || (childLeftOn == null && childReceivedOn != null && revokedOn >= childReceivedOn)
[when][AdoptionConsent]- som lämnades högst {n:\d+} år innan barnet reste=grantedOn == null || childLeftOn == null || childLeftOn <= grantedOn.plusYears({n})
[when][AdoptionConsent]- som lämnades innan något barn hade föreslagits=childProposedOn == null || grantedOn == null || childProposedOn >= grantedOn
[when][AdoptionConsent]- som inte återkallades efter det att barnet togs emot=revokedOn == null || childReceivedOn == null || childReceivedOn >= revokedOn
[when][AdoptionConsent]sökanden har inte gått föräldrautbildning inför ett tidigare medgivande=not AdoptionConsent(caseId == $a.caseId, id != $a.id, $a.trainingOn == null, trainingOn != null, $a.grantedOn != null, trainingOn <= $a.grantedOn)
[when][CoerciveMeasure]- där ansökan hos domstolen har gjorts=applicationOn != null

# --- Villkor: vad som ocksa ska finnas, eller inte far finnas, i samma arende ------------------------

[when][]ingen utredning om barnet pågår då=not Investigation(caseId == $a.caseId, kind in (InvestigationKind.CHILD, InvestigationKind.YOUNG_PERSON), openedOn != null, openedOn < $a.receivedOn, closedOn == null || closedOn > $a.receivedOn)
[when][]begäran om återkoppling kom efter beslutet eller under en pågående utredning=exists(PreliminaryAssessment(caseId == $a.caseId, concerns == null || concerns == $a.id, decidedOn != null, decidedOn < $a.feedbackRequestedOn) or Investigation(caseId == $a.caseId, kind in (InvestigationKind.CHILD, InvestigationKind.YOUNG_PERSON), openedOn != null, openedOn < $a.feedbackRequestedOn, closedOn == null || closedOn >= $a.feedbackRequestedOn))
[when][]begäran om återkoppling kom senast vid beslutet och innan någon utredning pågick=not PreliminaryAssessment(caseId == $a.caseId, concerns == null || concerns == $a.id, decidedOn != null, decidedOn < $a.feedbackRequestedOn) and not Investigation(caseId == $a.caseId, kind in (InvestigationKind.CHILD, InvestigationKind.YOUNG_PERSON), openedOn != null, openedOn < $a.feedbackRequestedOn, closedOn == null || closedOn >= $a.feedbackRequestedOn)
[when][]månaden då den enskilde fyller {n:\d+} år hade då inte börjat=not Person(caseId == $a.caseId, birthDate != null, $a.occurredOn() != null, birthDate.plusYears({n}).withDayOfMonth(1) <= $a.occurredOn())
[when][]månaden då den enskilde fyller {n:\d+} år hade inte börjat {datum:[0-9-]+}=not Person(caseId == $a.caseId, birthDate != null, birthDate.plusYears({n}).withDayOfMonth(1) <= java.time.LocalDate.parse("{datum}"))
[when][]den enskilde hade då inte fyllt {n:\d+} år=not Person(caseId == $a.caseId, hadTurned({n}, $a.occurredOn()))
[when][]den enskilde hade då fyllt {n:\d+} år=exists Person(caseId == $a.caseId, hadTurned({n}, $a.occurredOn()))
[when][Placement]den enskilde är då placerad i {hem:[a-zåäöA-Z ,-]+}=exists Placement(caseId == $a.caseId, $a.occurredOn() == null || executedOn == null || executedOn <= $a.occurredOn(), $a.occurredOn() == null || endedOn == null || endedOn >= $a.occurredOn(), home in ({hem}))
[when][]ingen senare förlängning av samma tid finns=not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, until != null, decidedOn > $a.decidedOn)
[when][]det gäller en {utredning:[a-zåäöLVM, -]+}=exists Investigation(caseId == $a.caseId, id == $a.concerns, kind in ({utredning}))
[when][]det gäller en anmälan om {person:[a-zåäö ,]+}=exists ConcernReport(caseId == $a.caseId, id == $a.concerns, about in ({person}))
[when][Placement]det gäller en placering i {hem:[a-zåäöA-Z ,-]+}=exists Placement(caseId == $a.caseId, id == $a.concerns, home in ({hem}))
[when][CoerciveMeasure]det gäller ett beslut om {tvang:[a-zåäöA-Z ,]+}=exists CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, kind in ({tvang}))
[when][Decision]det gäller ett gynnande beslut enligt {lag:[a-zåäöA-Z ,]+}=exists Decision(caseId == $a.caseId, id == $a.concerns, favourable == true, law in ({lag}))
[when][Judgment]det gäller en dom som avser {domslut:[a-zåäöA-Z ,]+}=exists Judgment(caseId == $a.caseId, id == $a.concerns, outcome in ({domslut}))
[when][]det gäller inte en dom=not Judgment(caseId == $a.caseId, id == $a.concerns)
[when][RecordKeeping]det gäller handlingar i {akt:[a-zåäöLS ,-]+}=exists RecordKeeping(caseId == $a.caseId, id == $a.concerns, kind in ({akt}))
[when][Plan]en {plan:[a-zåäöLS ,]+} som inte hade upphört dessförinnan finns i ärendet=exists Plan(caseId == $a.caseId, kind in ({plan}), endedOn == null || $a.occurredOn() == null || endedOn >= $a.occurredOn())
[when][Plan]det gäller en {plan:[a-zåäöLS ,]+}=exists Plan(caseId == $a.caseId, id == $a.concerns, kind in ({plan}))
[when][]den enskilde har själv ansökt=exists Application(caseId == $a.caseId, $a.concerns == null || id == $a.concerns || concerns == null || concerns == $a.concerns || concerns == $a.id)
[when][FiledReport]det finns en {rapport:[a-zåäöIVOLS ,]+} om samma beslut=exists FiledReport(caseId == $a.caseId, concerns == $a.concerns || concerns == $a.id, kind in ({rapport}))
[when][FiledReport]verkställigheten föregicks av en {rapport:[a-zåäöIVOLS ,]+} om beslutet=exists((FiledReport(caseId == $a.caseId, concerns == $a.concerns, kind in ({rapport}), filedOn == null || $a.startedOn == null || filedOn <= $a.startedOn, $lamnad : filedOn) and not Execution(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, partial != true, startedOn != null, $lamnad != null, startedOn >= $lamnad, $a.startedOn != null, startedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn != null, $lamnad != null, resumedOn >= $lamnad, $a.startedOn != null, resumedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, $lamnad != null, interruptedOn <= $lamnad, resumedOn != null, $a.startedOn != null, resumedOn <= $a.startedOn, resumedOn >= $a.startedOn)) or (Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn == null, $avbrott : id) and FiledReport(caseId == $a.caseId, concerns == $avbrott, kind in ({rapport}), filedOn == null || $a.startedOn == null || filedOn <= $a.startedOn, $lamnad : filedOn) and not Execution(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, partial != true, startedOn != null, $lamnad != null, startedOn >= $lamnad, $a.startedOn != null, startedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn != null, $lamnad != null, resumedOn >= $lamnad, $a.startedOn != null, resumedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, $lamnad != null, interruptedOn <= $lamnad, resumedOn != null, $a.startedOn != null, resumedOn <= $a.startedOn, resumedOn >= $a.startedOn)))
[when][Decision]den enskilde har ett gynnande beslut enligt {lag:[a-zåäöA-Z ,]+}=exists Decision(caseId == $a.caseId, favourable == true, law in ({lag}))
[when][Postponement]verkställandet är inte senarelagt inom ett valfrihetssystem=not Postponement(caseId == $a.caseId, concerns == $a.id, requestedOn != null, withdrawnOn == null, $a.provision == null || $a.provision != "12:1", $a.measure != Measure.INCOME_SUPPORT, $a.measure != Measure.OTHER_FINANCIAL)
[when][Postponement]verkställandet av domen är inte senarelagt inom ett valfrihetssystem=not Postponement(caseId == $a.caseId, concerns == $a.id, requestedOn != null, withdrawnOn == null, $a.awaitsLegalForce != true || until == null || $a.legalForceOn == null || until >= $a.legalForceOn, $a.measure != Measure.INCOME_SUPPORT, $a.measure != Measure.OTHER_FINANCIAL)
[when][]den enskilde hade inte fyllt {n:\d+} år när åtgärden upphörde=not Person(caseId == $a.caseId, birthDate != null, $a.endedOn != null, birthDate.plusYears({n}) <= $a.endedOn)
[when][]begäran är den första sedan ansökan varit oavgjord i mer än {n:\d+} månader=exists (Application(caseId == $a.caseId, $a.concerns == null || id == $a.concerns, $ansokan : id, $inkom : receivedOn, $vad : measure, receivedOn == null || $a.receivedOn == null || receivedOn.plusMonths({n}) < $a.receivedOn) and not Decision(caseId == $a.caseId, concerns == $ansokan || (concerns == null && ($inkom == null || decidedOn == null || decidedOn >= $inkom) && (measure == null || $vad == null || measure == $vad || measure == Measure.OTHER || $vad == Measure.OTHER)), decidedOn != null, $a.receivedOn != null, decidedOn < $a.receivedOn) and not Request(caseId == $a.caseId, kind == $a.kind, id != $a.id, concerns == $a.concerns, receivedOn != null, $a.receivedOn != null, receivedOn < $a.receivedOn, $inkom == null || $inkom.plusMonths({n}) < receivedOn)) and not Application(caseId == $a.caseId, id == $a.concerns, withdrawnOn != null, $a.receivedOn != null, withdrawnOn < $a.receivedOn)
[when][]uppgifterna om personen i sammanställningen är gallrade=not RecordKeeping(caseId == $a.caseId, kind == $a.kind.register(), culledOn == null)
[when][BenefitPeriod]den enskilde hade redan försörjningsstöd=exists BenefitPeriod(caseId == $a.caseId, from != null, $a.receivedOn != null, from < $a.receivedOn)
[when][BenefitPeriod]den enskilde hade inte redan försörjningsstöd=not BenefitPeriod(caseId == $a.caseId, from != null, $a.receivedOn != null, from < $a.receivedOn)
[when][]det hör inte till ett beslut om {tvang:[a-zåäöA-Z ,]+}=not CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, kind in ({tvang}))
[when][]den enskilde var inte redan placerad genom {tvang:[a-zåäöA-Z ,]+}=not CoerciveMeasure(caseId == $a.caseId, id != $a.id, kind in ({tvang}), executedOn != null, $a.decidedOn == null || executedOn <= $a.decidedOn, endedOn == null || $a.decidedOn == null || endedOn >= $a.decidedOn)
[when][]ansökan hos domstolen var inte gjord före förlängningen=not CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, applicationOn != null, $a.decidedOn != null, applicationOn < $a.decidedOn)
[when][]ingen ytterligare förlängning begärdes i tid=not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, requestedOn != null, $a.until != null, requestedOn <= $a.until, $a.decidedOn == null || requestedOn >= $a.decidedOn)
[when][]inget nytt beslut av samma slag söktes medan det gällde=not CoerciveMeasure(caseId == $a.caseId, kind == $a.kind, id != $a.id, concerns == $a.concerns || concerns == $a.id, $a.decidedOn != null, applicationOn != null, applicationOn >= $a.decidedOn, $a.validUntil == null || applicationOn <= $a.validUntil) and not CoerciveMeasure(caseId == $a.caseId, kind == $a.kind, id != $a.id, concerns == $a.id, $a.decidedOn != null, decidedOn != null, decidedOn >= $a.decidedOn, $a.validUntil == null || decidedOn <= $a.validUntil)
[when][]det är det första av samma slag i en obruten följd=not CoerciveMeasure(caseId == $a.caseId, kind == $a.kind, id != $a.id, concerns == $a.concerns || id == $a.concerns, decidedOn != null, $a.decidedOn != null, decidedOn < $a.decidedOn, endedOn == null || endedOn.plusDays(1) >= $a.decidedOn)
[when][]något i följden har inte upphört=exists CoerciveMeasure(caseId == $a.caseId, kind == $a.kind, id == $a.id || concerns == $a.concerns || concerns == $a.id, endedOn == null)
[when][]inget i följden har en slutdag som ligger mer än {n:\d+} år fram=not CoerciveMeasure(caseId == $a.caseId, kind == $a.kind, id == $a.id || concerns == $a.concerns || concerns == $a.id, validUntil != null, $a.decidedOn != null, validUntil > $a.decidedOn.plusYears({n}))
[when][Placement]ingen placering i {hem:[a-zåäöA-Z ,-]+} är känd=not Placement(caseId == $a.caseId, home in ({hem}), endedOn == null || $a.occurredOn() == null || endedOn > $a.occurredOn())
[when][]ingen återförening är planerad som inte har skett=not Event(caseId == $a.caseId, kind == EventKind.BACK_HOME, happenedOn == null, plannedOn != null)
[when][]en utredning om barnet inleddes under uppföljningen=exists Investigation(caseId == $a.caseId, kind == InvestigationKind.CHILD, openedOn != null, $a.occurredOn() != null, openedOn >= $a.occurredOn(), $a.endedOn == null || openedOn <= $a.endedOn)

[when][Stay]inhibition har beslutats=$a : Stay()
[when][Contact]en kontakt har tagits=$a : Contact()
[when][Appeal,Event,Execution,Extension,FiledReport,FollowUp,Interruption,Investigation,Judgment,Offer,Payment,Placement,Plan,Postponement,PreliminaryAssessment,Request,Review,Stay]- som inte säger vad den gäller=concerns == null
[when][CoerciveMeasure]- med ansökan hos domstolen=applicationOn != null
[when][Decision]den enskilde har försörjningsstöd efter beslutet=exists BenefitPeriod(caseId == $a.caseId, from != null, $a.decidedOn != null, from <= $a.decidedOn.plusMonths(3), to == null || to >= $a.decidedOn)
[when][Judgment]den enskilde får försörjningsstöd efter domen=exists BenefitPeriod(caseId == $a.caseId, from != null, $a.announcedOn != null, from >= $a.announcedOn, from <= $a.announcedOn.plusMonths(3))
[when][Judgment]den enskilde får försörjningsstöd sedan domen har fått laga kraft=exists BenefitPeriod(caseId == $a.caseId, from != null, $a.legalForceOn != null, from >= $a.legalForceOn, from <= $a.legalForceOn.plusMonths(3))
[when][Stay]den enskilde får försörjningsstöd sedan inhibitionen har upphört=exists BenefitPeriod(caseId == $a.caseId, from != null, $a.liftedOn != null, from >= $a.liftedOn, from <= $a.liftedOn.plusMonths(3))
[when][Decision]ingen verkställighet av det finns=not Execution(caseId == $a.caseId, concerns == $a.id)
[when][]det gäller ett beslut=exists Decision(caseId == $a.caseId, id == $a.concerns)
[when][]det gäller en begäran=exists Request(caseId == $a.caseId, id == $a.concerns)
[when][]det gäller ett överklagande=exists Appeal(caseId == $a.caseId, id == $a.concerns)
[when][]det gäller en utredning efter en ansökan=exists(Investigation(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and Application(caseId == $a.caseId, id == $sak))
[when][]det gäller en utredning efter en anmälan=exists(Investigation(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and ConcernReport(caseId == $a.caseId, id == $sak))
[when][]det gäller en förhandsbedömning=exists PreliminaryAssessment(caseId == $a.caseId, id == $a.concerns)
[when][Execution]ingen verkställighet av samma sak har börjat efter avbrottet=not Execution(caseId == $a.caseId, concerns == $a.concerns, startedOn != null, $a.interruptedOn != null, startedOn > $a.interruptedOn)
[when][]det gäller en ansökan=exists Application(caseId == $a.caseId, id == $a.concerns)
[when][]ingen {utredning:[a-zåäöLVM, -]+} har inletts sedan dess=not Investigation(caseId == $a.caseId, kind in ({utredning}), openedOn == null || $a.occurredOn() == null || openedOn >= $a.occurredOn(), concerns == null || concerns == $a.concerns || concerns == $a.id || openedOn == null || $a.occurredOn() == null || openedOn <= $a.occurredOn().plusMonths(4))
[when][]rätten har avslagit en ansökan enligt {lag:[a-zåäöA-Z ,]+} om åtgärden=exists(Judgment(caseId == $a.caseId, concerns == $a.id, outcome == JudgmentOutcome.REJECTS_APPLICATION, law in ({lag})) or (CoerciveMeasure(caseId == $a.caseId, decidedOn == null, applicationOn != null, $ansokt : id) and Judgment(caseId == $a.caseId, concerns == $ansokt, outcome == JudgmentOutcome.REJECTS_APPLICATION, law in ({lag}))))
[when][]rätten har inte avslagit ansökan om åtgärden=not Judgment(caseId == $a.caseId, concerns == $a.id, outcome == JudgmentOutcome.REJECTS_APPLICATION)
[when][]det gäller en verkställighet av ett beslut eller en dom enligt {lag:[a-zåäöA-Z ,]+}=exists((Execution(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and Decision(caseId == $a.caseId, id == $sak, law in ({lag}))) or (Execution(caseId == $a.caseId, id == $a.concerns, $mal : concerns) and Judgment(caseId == $a.caseId, id == $mal, law in ({lag}))))
[when][]det gäller inte en verkställighet av ett beslut eller en dom enligt {lag:[a-zåäöA-Z ,]+}=not (Execution(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and Decision(caseId == $a.caseId, id == $sak, law in ({lag}))) and not (Execution(caseId == $a.caseId, id == $a.concerns, $mal : concerns) and Judgment(caseId == $a.caseId, id == $mal, law in ({lag})))
[when][]det gäller en verkställighet=exists Execution(caseId == $a.caseId, id == $a.concerns)
[when][]något har beviljats enligt {lag:[a-zåäöA-Z ,]+}=exists(Decision(caseId == $a.caseId, favourable != false, law in ({lag})) or Judgment(caseId == $a.caseId, law in ({lag})))
[when][]det är inte bara enligt {lag:[a-zåäöA-Z ,]+} som något har beviljats=not (Decision(caseId == $a.caseId, favourable != false, law in ({lag})) and not Decision(caseId == $a.caseId, favourable != false, law == null || law not in ({lag})) and not Judgment(caseId == $a.caseId, law == null || law not in ({lag}))) and not (Judgment(caseId == $a.caseId, law in ({lag})) and not Decision(caseId == $a.caseId, favourable != false, law == null || law not in ({lag})) and not Judgment(caseId == $a.caseId, law == null || law not in ({lag})))
[when][]ingen verkställighet av samma sak finns=not Execution(caseId == $a.caseId, concerns == $a.concerns)
[when][]ett beslut om {tvang:[a-zåäöA-Z ,]+} som inte hade upphört dessförinnan finns i ärendet=exists CoerciveMeasure(caseId == $a.caseId, kind in ({tvang}), endedOn == null || $a.occurredOn() == null || endedOn >= $a.occurredOn().minusDays(1))
[when][]inget beslut om {tvang:[a-zåäöA-Z ,]+} som inte hade upphört dessförinnan finns i ärendet=not CoerciveMeasure(caseId == $a.caseId, kind in ({tvang}), decidedOn != null || applicationOn == null || kind not in (CoerciveKind.CARE, CoerciveKind.TEMPORARY_CUSTODY, CoerciveKind.RELOCATION_BAN, CoerciveKind.TRAVEL_BAN, CoerciveKind.SHELTER, CoerciveKind.LVM_CARE), endedOn == null || $a.occurredOn() == null || endedOn >= $a.occurredOn().minusDays(1))
[when][CoerciveMeasure]ingen tidigare dom av samma slag gäller ännu, sedan {tvang:[a-zåäöA-Z ,]+} inte har upphört=not (Judgment(caseId == $a.caseId, id != $a.id, outcome == $a.outcome, announcedOn != null, $a.announcedOn != null, announcedOn < $a.announcedOn, endedOn == null || endedOn >= $a.announcedOn, $given : announcedOn) and not CoerciveMeasure(caseId == $a.caseId, kind in ({tvang}), endedOn != null, endedOn < $a.announcedOn, endedOn >= $given))
[when][]ett beslut om {tvang:[a-zåäöA-Z ,]+} finns i ärendet=exists CoerciveMeasure(caseId == $a.caseId, kind in ({tvang}))
[when][]det finns inte bara beslut om {tvang:[a-zåäöA-Z ,]+} i ärendet=not (CoerciveMeasure(caseId == $a.caseId, kind in ({tvang})) and not CoerciveMeasure(caseId == $a.caseId, kind == null || kind not in ({tvang})))
[when][]inget beslut om {tvang:[a-zåäöA-Z ,]+} finns i ärendet=not CoerciveMeasure(caseId == $a.caseId, kind in ({tvang}))
[when][]den enskilde var då beviljad en insats enligt {lag:[a-zåäöA-Z ,]+}=exists(Decision(caseId == $a.caseId, favourable == true, law in ({lag}), measure not in (Measure.FEE, Measure.ADVANCE_DECISION), provision == null || provision != "16", decidedOn == null || $a.occurredOn() == null || decidedOn <= $a.occurredOn(), endedOn == null || $a.occurredOn() == null || endedOn > $a.occurredOn(), validUntil == null || $a.occurredOn() == null || validUntil >= $a.occurredOn()) or (Judgment(caseId == $a.caseId, outcome == JudgmentOutcome.GRANTS_MEASURE, law in ({lag}), measure not in (Measure.FEE, Measure.ADVANCE_DECISION), $dom : id, awaitsLegalForce != true || legalForceOn != null, awaitsLegalForce != true || legalForceOn == null || $a.occurredOn() == null || legalForceOn <= $a.occurredOn(), announcedOn == null || $a.occurredOn() == null || announcedOn <= $a.occurredOn(), endedOn == null || $a.occurredOn() == null || endedOn > $a.occurredOn()) and not Stay(caseId == $a.caseId, concerns == $dom, orderedOn != null, $a.occurredOn() != null, orderedOn <= $a.occurredOn(), liftedOn == null || liftedOn > $a.occurredOn())))
[when][]det fanns då ingen {plan:[a-zåäöLS ,]+}=not Plan(caseId == $a.caseId, kind in ({plan}), establishedOn != null, $a.occurredOn() != null, establishedOn < $a.occurredOn(), endedOn == null || endedOn > $a.occurredOn())
[when][Decision]den enskilde har ett gynnande beslut enligt {lag:[a-zåäöA-Z ,]+} som gäller när den enskilde fyller {n:\d+} år=exists Decision(caseId == $a.caseId, favourable == true, law in ({lag}), decidedOn == null || $a.birthDate == null || decidedOn < $a.birthDate.plusYears({n}).withDayOfMonth(1), endedOn == null || $a.birthDate == null || endedOn > $a.birthDate.plusYears({n}).withDayOfMonth(1), validUntil == null || $a.birthDate == null || validUntil >= $a.birthDate.plusYears({n}).withDayOfMonth(1))
[when][]den enskilde har ett gynnande beslut eller en dom enligt {lag:[a-zåäöA-Z ,]+} från tiden efter {n:\d+} års ålder=exists(Decision(caseId == $a.caseId, favourable == true, law in ({lag}), decidedOn == null || $a.birthDate == null || decidedOn >= $a.birthDate.plusYears({n})) or Judgment(caseId == $a.caseId, outcome == JudgmentOutcome.GRANTS_MEASURE, law in ({lag}), announcedOn == null || $a.birthDate == null || announcedOn >= $a.birthDate.plusYears({n})))
[when][RecordKeeping]uppgifterna om personen i sammanställningen var gallrade inom {n:\d+} år från den sista anteckningen=not RecordKeeping(caseId == $a.caseId, kind == $a.kind.register(), culledOn == null || ($a.lastNoteOn != null && culledOn > $a.lastNoteOn.plusYears({n})))
[when][]uppgifterna om personen i sammanställningen gallrades senare än {n:\d+} år från den sista anteckningen=exists RecordKeeping(caseId == $a.caseId, kind == $a.kind.register(), culledOn != null, $a.lastNoteOn != null, culledOn > $a.lastNoteOn.plusYears({n})) and not RecordKeeping(caseId == $a.caseId, kind == $a.kind.register(), culledOn == null)
[when][RecordKeeping]uppgifter om personen finns kvar i sammanställningen=exists RecordKeeping(caseId == $a.caseId, kind == $a.kind.register(), culledOn == null || ($a.culledOn != null && culledOn > $a.culledOn))
[when][Judgment]inhibitionen gäller en dom som avser {domslut:[a-zåäöA-Z ,]+}=exists Judgment(caseId == $a.caseId, $a.concerns == null || id == $a.concerns, outcome in ({domslut}))
[when][FiledReport]avbrottet har rapporterats i en {rapport:[a-zåäöIVOLS ,]+}=exists FiledReport(caseId == $a.caseId, kind in ({rapport}), concerns == $a.id || ((concerns == null || concerns == $a.concerns) && (filedOn == null || $a.interruptedOn == null || filedOn >= $a.interruptedOn)), filedOn == null || $a.resumedOn == null || filedOn <= $a.resumedOn)
[when][Request]det finns en {begaran:[a-zåäöIVOLS ,]+} om samma beslut=exists Request(caseId == $a.caseId, kind in ({begaran}), concerns == $a.concerns, withdrawnOn == null || $a.occurredOn() == null || withdrawnOn > $a.occurredOn())
[when][]vistelsekommunen har rapporterat beslutet till IVO=exists((FiledReport(caseId == $a.caseId, concerns == $a.concerns || concerns == $a.id, kind == ReportKind.IVO_HOST, filedOn == null || $a.startedOn == null || filedOn <= $a.startedOn, $lamnad : filedOn) and not Execution(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, partial != true, startedOn != null, $lamnad != null, startedOn >= $lamnad, $a.startedOn != null, startedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn != null, $lamnad != null, resumedOn >= $lamnad, $a.startedOn != null, resumedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, $lamnad != null, interruptedOn <= $lamnad, resumedOn != null, $a.startedOn != null, resumedOn <= $a.startedOn, resumedOn >= $a.startedOn)) or (Request(caseId == $a.caseId, kind == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY, concerns == $a.concerns, $begaran : id) and FiledReport(caseId == $a.caseId, concerns == $begaran, kind == ReportKind.IVO_HOST, filedOn == null || $a.startedOn == null || filedOn <= $a.startedOn, $lamnad : filedOn) and not Execution(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, partial != true, startedOn != null, $lamnad != null, startedOn >= $lamnad, $a.startedOn != null, startedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn != null, $lamnad != null, resumedOn >= $lamnad, $a.startedOn != null, resumedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, $lamnad != null, interruptedOn <= $lamnad, resumedOn != null, $a.startedOn != null, resumedOn <= $a.startedOn, resumedOn >= $a.startedOn)) or (Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn == null, $avbrott : id) and FiledReport(caseId == $a.caseId, concerns == $avbrott, kind == ReportKind.IVO_HOST, filedOn == null || $a.startedOn == null || filedOn <= $a.startedOn, $lamnad : filedOn) and not Execution(caseId == $a.caseId, id != $a.id, concerns == $a.concerns, partial != true, startedOn != null, $lamnad != null, startedOn >= $lamnad, $a.startedOn != null, startedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, resumedOn != null, $lamnad != null, resumedOn >= $lamnad, $a.startedOn != null, resumedOn < $a.startedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, $lamnad != null, interruptedOn <= $lamnad, resumedOn != null, $a.startedOn != null, resumedOn <= $a.startedOn, resumedOn >= $a.startedOn)))
[when][HospitalStay]den enskilde hade då inte redan avböjt en {plan:[a-zåäöLS ,]+}=not Plan(caseId == $a.caseId, concerns == null || concerns == $a.id, kind in ({plan}), declinedOn != null, $a.readyOn != null, declinedOn < $a.readyOn, $a.admissionNoticeOn == null || declinedOn >= $a.admissionNoticeOn)
[when][]ingen {utredning:[a-zåäöLVM, -]+} pågår då=not Investigation(caseId == $a.caseId, kind in ({utredning}), openedOn != null, openedOn < $a.occurredOn(), closedOn == null || closedOn >= $a.occurredOn())
[when][]tiden är inte förlängd till en dag senare än fyra och inom {n:\d+} dagar från underställningen eller verkställandet=not Extension(caseId == $a.caseId, concerns == $a.id, decidedOn != null, until != null, $a.submittedOn == null || until > $a.submittedOn.plusDays(4), $a.executedOn == null || until > $a.executedOn.plusDays(4), ($a.submittedOn != null && until <= $a.submittedOn.plusDays({n})) || ($a.executedOn != null && until <= $a.executedOn.plusDays({n})))
[when][]tiden är inte förlängd längre än {n:\d+} dagar från underställningen och verkställandet=not Extension(caseId == $a.caseId, concerns == $a.id, decidedOn != null, until != null, $a.submittedOn == null || until > $a.submittedOn.plusDays({n}), $a.executedOn == null || until > $a.executedOn.plusDays({n}))
[when][CoerciveMeasure]förlängningen slutar inom {n:\d+} dagar från underställningen eller verkställandet=exists CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, $a.until != null, (submittedOn != null && $a.until <= submittedOn.plusDays({n})) || (executedOn != null && $a.until <= executedOn.plusDays({n})))
[when][CoerciveMeasure]förlängningen slutar senare än {n:\d+} dagar från underställningen och verkställandet=exists CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, $a.until != null, submittedOn == null || $a.until > submittedOn.plusDays({n}), executedOn == null || $a.until > executedOn.plusDays({n}))
[when][Decision]biståndet beviljades före {datum:[0-9-]+}=exists(Decision(caseId == $a.caseId, id == $a.concerns, decidedOn != null, decidedOn < java.time.LocalDate.parse("{datum}")) or Judgment(caseId == $a.caseId, id == $a.concerns, announcedOn != null, announcedOn < java.time.LocalDate.parse("{datum}")) or (Execution(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and Decision(caseId == $a.caseId, id == $sak, decidedOn != null, decidedOn < java.time.LocalDate.parse("{datum}"))) or (Execution(caseId == $a.caseId, id == $a.concerns, $mal : concerns) and Judgment(caseId == $a.caseId, id == $mal, announcedOn != null, announcedOn < java.time.LocalDate.parse("{datum}"))))
[when][Decision]biståndet beviljades inte före {datum:[0-9-]+}=not Decision(caseId == $a.caseId, id == $a.concerns, decidedOn != null, decidedOn < java.time.LocalDate.parse("{datum}")) and not Judgment(caseId == $a.caseId, id == $a.concerns, announcedOn != null, announcedOn < java.time.LocalDate.parse("{datum}")) and not (Execution(caseId == $a.caseId, id == $a.concerns, $sak : concerns) and Decision(caseId == $a.caseId, id == $sak, decidedOn != null, decidedOn < java.time.LocalDate.parse("{datum}"))) and not (Execution(caseId == $a.caseId, id == $a.concerns, $mal : concerns) and Judgment(caseId == $a.caseId, id == $mal, announcedOn != null, announcedOn < java.time.LocalDate.parse("{datum}")))
[when][Decision]det gäller inte ett beslut enligt {paragraf:[0-9: ,elr]+}=not Decision(caseId == $a.caseId, id == $a.concerns, provision in ({paragraf}))
[when][Decision]det gäller inte ett beslut av {organ:[a-zåäö ,]+}=not Decision(caseId == $a.caseId, id == $a.concerns, body in ({organ}))
[when][Event]ärendet saknar händelsen {handelseslag:[a-zåäöA-Z ,]+} sedan den förra av samma slag=not Event(caseId == $a.caseId, id == $a.concerns, kind in ({handelseslag})) and not (Event(caseId == $a.caseId, kind in ({handelseslag}), happenedOn != null || plannedOn == null, happenedOn == null || $a.happenedOn == null || happenedOn <= $a.happenedOn, $dagen : happenedOn) and not Event(caseId == $a.caseId, id != $a.id, kind == $a.kind, $dagen != null, $a.happenedOn != null, happenedOn != null, happenedOn >= $dagen, happenedOn < $a.happenedOn))
[when][Stay]ingen senare inhibition i samma sak finns=not Stay(caseId == $a.caseId, id != $a.id, concerns == null || $a.concerns == null || concerns == $a.concerns, orderedOn != null, $a.liftedOn != null, orderedOn >= $a.liftedOn)
[when][Interruption]verkställigheten av den stoppade domen var avbruten när inhibitionen upphörde=exists (Interruption(caseId == $a.caseId, concerns != null, concerns == $a.concerns, $avbrott : interruptedOn, interruptedOn == null || $a.liftedOn == null || interruptedOn <= $a.liftedOn, resumedOn == null || $a.liftedOn == null || resumedOn > $a.liftedOn) and not Execution(caseId == $a.caseId, concerns == $a.concerns, partial != true, startedOn != null, $avbrott != null, startedOn > $avbrott, $a.liftedOn != null, startedOn < $a.liftedOn))
[when][Decision]det gäller inte ett beslut eller en dom om {insats:[a-zåäöA-Z ,]+}=not Decision(caseId == $a.caseId, id == $a.concerns, measure in ({insats})) and not Judgment(caseId == $a.caseId, id == $a.concerns, measure in ({insats}))
[when][Decision]det gäller inte ett beslut eller en dom om {insats:[a-zåäöA-Z ,]+} för den som inte har fyllt {n:\d+} år=not (Decision(caseId == $a.caseId, id == $a.concerns, measure in ({insats})) and not Person(caseId == $a.caseId, hadTurned({n}, $a.occurredOn()))) and not (Judgment(caseId == $a.caseId, id == $a.concerns, measure in ({insats})) and not Person(caseId == $a.caseId, hadTurned({n}, $a.occurredOn())))
[when][Event]följande hade inte hänt då: {handelseslag:[a-zåäöA-Z ,]+}=not Event(caseId == $a.caseId, concerns == null || concerns == $a.id || concerns == $a.concerns, kind in ({handelseslag}), happenedOn != null, $a.occurredOn() != null, happenedOn < $a.occurredOn())
[when][Event]det gäller händelsen {handelseslag:[a-zåäöA-Z ,]+}=exists Event(caseId == $a.caseId, id == $a.concerns, kind in ({handelseslag}))
[when][Event]följande hade inte hänt under ett tidigare beslut som gick direkt över i detta: {handelseslag:[a-zåäöA-Z ,]+}=not (Decision(caseId == $a.caseId, id != $a.id, measure == $a.measure, law == $a.law, favourable == true, decidedOn != null, $a.decidedOn != null, decidedOn < $a.decidedOn, endedOn == null || endedOn.plusDays(1) >= $a.decidedOn, validUntil == null || validUntil.plusDays(1) >= $a.decidedOn) and Event(caseId == $a.caseId, concerns != null, concerns != $a.id, kind in ({handelseslag}), happenedOn != null, $a.decidedOn != null, happenedOn < $a.decidedOn)) and not (Judgment(caseId == $a.caseId, outcome == JudgmentOutcome.GRANTS_MEASURE, measure == $a.measure, law == $a.law, announcedOn != null, $a.decidedOn != null, announcedOn < $a.decidedOn, endedOn == null || endedOn.plusDays(1) >= $a.decidedOn) and Event(caseId == $a.caseId, concerns != null, concerns != $a.id, kind in ({handelseslag}), happenedOn != null, $a.decidedOn != null, happenedOn < $a.decidedOn))
[when][Event]följande hade inte hänt under ett beslut som gick direkt över i domen: {handelseslag:[a-zåäöA-Z ,]+}=not (Decision(caseId == $a.caseId, measure == $a.measure, law == $a.law, favourable == true, decidedOn != null, $a.announcedOn != null, decidedOn < $a.announcedOn, endedOn == null || endedOn.plusDays(1) >= $a.announcedOn, validUntil == null || validUntil.plusDays(1) >= $a.announcedOn) and Event(caseId == $a.caseId, concerns != null, concerns != $a.id, kind in ({handelseslag}), happenedOn != null, $a.announcedOn != null, happenedOn < $a.announcedOn || ($a.awaitsLegalForce == true && $a.legalForceOn != null && happenedOn < $a.legalForceOn)))
[when][Event]följande hade inte hänt under ett beslut som gick direkt över i den stoppade domen: {handelseslag:[a-zåäöA-Z ,]+}=not (Judgment(caseId == $a.caseId, id == $a.concerns, $insats : measure, $lag : law, $dag : announcedOn) and Decision(caseId == $a.caseId, measure == $insats, law == $lag, favourable == true, decidedOn != null, $dag != null, decidedOn < $dag, endedOn == null || endedOn.plusDays(1) >= $dag, validUntil == null || validUntil.plusDays(1) >= $dag) and Event(caseId == $a.caseId, concerns != null, kind in ({handelseslag}), happenedOn != null, $a.liftedOn != null, happenedOn < $a.liftedOn))
[when][Event]följande hade inte hänt i ärendet de senaste {n:\d+} månaderna: {handelseslag:[a-zåäöA-Z ,]+}=not Event(caseId == $a.caseId, kind in ({handelseslag}), happenedOn != null, $a.occurredOn() != null, happenedOn < $a.occurredOn(), happenedOn.plusMonths({n}) > $a.occurredOn())
[when][CoerciveMeasure]förlängningen slutar senare än {n:\d+} dagar från åtgärdens verkställande=not (CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, executedOn != null, $a.until != null, $a.until <= executedOn.plusDays({n})) and not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns))
[when][CoerciveMeasure]förlängningen slutar senare än {n:\d+} månader från åtgärdens verkställande=not (CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, executedOn != null, $a.until != null, $a.until <= executedOn.plusMonths({n})) and not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns))
[when][CoerciveMeasure]förlängningen slutar senare än {n:\d+} dagar från domstolens fastställelse=not (CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, confirmedOn != null, $a.until != null, $a.until <= confirmedOn.plusDays({n})) and not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns))
[when][Investigation]förlängningen slutar senare än {n:\d+} månader från utredningens inledande=not (Investigation(caseId == $a.caseId, id == $a.concerns, openedOn != null, $a.until != null, $a.until <= openedOn.plusMonths({n}), $inledd : openedOn) and not Investigation(caseId == $a.caseId, kind == InvestigationKind.CHILD, openedOn != null, openedOn < $inledd, closedOn == null || closedOn.plusDays(30) >= $inledd) and not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns))
[when][ConcernReport]förlängningen slutar senare än {n:\d+} dagar från anmälans ankomst=not (ConcernReport(caseId == $a.caseId, id == $a.concerns, receivedOn != null, $a.until != null, $a.until <= receivedOn.plusDays({n})) and not Extension(caseId == $a.caseId, id != $a.id, concerns == $a.concerns))
[when][CoerciveMeasure]förlängningen beslutades tidigast med åtgärden=exists CoerciveMeasure(caseId == $a.caseId, id == $a.concerns, decidedOn != null, $a.decidedOn == null || $a.decidedOn >= decidedOn)
[when][Placement]det gäller inte en placering med stöd av {grund:[a-zåäöA-Z ,]+}=not Placement(caseId == $a.caseId, id == $a.concerns, ground in ({grund}))
[when][Placement]den enskilde vårdas inte då i {hem:[a-zåäöA-Z ,-]+}=not Placement(caseId == $a.caseId, id == $a.concerns, home in ({hem})) and not Placement(caseId == $a.caseId, $a.concerns == null, home in ({hem}), executedOn != null, $a.occurredOn() != null, executedOn < $a.occurredOn(), endedOn == null || endedOn > $a.occurredOn())
[when][Placement]den enskilde vårdas inte då med stöd av {grund:[a-zåäöA-Z ,]+}=not Placement(caseId == $a.caseId, id == $a.concerns, ground in ({grund})) and not Placement(caseId == $a.caseId, $a.concerns == null, ground in ({grund}), executedOn != null, $a.occurredOn() != null, executedOn < $a.occurredOn(), endedOn == null || endedOn > $a.occurredOn())
[when][PreliminaryAssessment]inget beslut att inleda eller inte inleda utredning är fattat tidigast {datum:[0-9-]+}=not PreliminaryAssessment(caseId == $a.caseId, concerns == null || concerns == $a.id, decidedOn != null, decidedOn >= java.time.LocalDate.parse("{datum}"))
[when][CoerciveMeasure]ett beslut om {tvang:[a-zåäöA-Z ,]+} eller en placering med stöd av {grund:[a-zåäöA-Z ,]+} finns i ärendet=exists(CoerciveMeasure(caseId == $a.caseId, kind in ({tvang})) or Placement(caseId == $a.caseId, ground in ({grund})))
[when][CoerciveMeasure]det finns inte bara beslut om {tvang:[a-zåäöA-Z ,]+} och placeringar med stöd av {grund:[a-zåäöA-Z ,]+} i ärendet=not (CoerciveMeasure(caseId == $a.caseId, kind in ({tvang})) and not CoerciveMeasure(caseId == $a.caseId, kind == null || kind not in ({tvang})) and not Placement(caseId == $a.caseId, ground == null || ground == LegalGround.LVM)) and not (Placement(caseId == $a.caseId, ground in ({grund})) and not CoerciveMeasure(caseId == $a.caseId, kind == null || kind not in ({tvang})) and not Placement(caseId == $a.caseId, ground == null || ground == LegalGround.LVM))
[when][Postponement]den dom som stoppades är inte senarelagd inom ett valfrihetssystem=not (Judgment(caseId == $a.caseId, $a.concerns == null || id == $a.concerns, $dom : id, measure == null || measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL)) and Postponement(caseId == $a.caseId, concerns == $dom, requestedOn != null, withdrawnOn == null, until != null, $a.liftedOn == null || until >= $a.liftedOn))
[when][Judgment]samma insats ges redan enligt en tidigare dom i samma sak=exists((Judgment(caseId == $a.caseId, id != $a.id, concerns != null, concerns == $a.concerns, outcome == $a.outcome, law == $a.law, measure == $a.measure, measure != null, measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL), announcedOn != null, $a.announcedOn != null, announcedOn < $a.announcedOn, $dom : id) and Execution(caseId == $a.caseId, concerns == $dom, partial != true, startedOn != null, startedOn <= $a.announcedOn, endedOn == null || endedOn > $a.announcedOn) and not Interruption(caseId == $a.caseId, concerns == $dom, interruptedOn != null, interruptedOn <= $a.announcedOn, resumedOn == null || resumedOn > $a.announcedOn)) or (Appeal(caseId == $a.caseId, id == $a.concerns, $mal : concerns) and Judgment(caseId == $a.caseId, id == $mal, id != $a.id, outcome == $a.outcome, law == $a.law, measure == $a.measure, measure != null, measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL), announcedOn != null, $a.announcedOn != null, announcedOn < $a.announcedOn) and Execution(caseId == $a.caseId, concerns == $mal, partial != true, startedOn != null, startedOn <= $a.announcedOn, endedOn == null || endedOn > $a.announcedOn) and not Interruption(caseId == $a.caseId, concerns == $mal, interruptedOn != null, interruptedOn <= $a.announcedOn, resumedOn == null || resumedOn > $a.announcedOn)) or (Judgment(caseId == $a.caseId, id == $a.concerns, id != $a.id, outcome == $a.outcome, law == $a.law, measure == $a.measure, measure != null, measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL), announcedOn != null, $a.announcedOn != null, announcedOn < $a.announcedOn) and Execution(caseId == $a.caseId, concerns == $a.concerns, partial != true, startedOn != null, startedOn <= $a.announcedOn, endedOn == null || endedOn > $a.announcedOn) and not Interruption(caseId == $a.caseId, concerns == $a.concerns, interruptedOn != null, interruptedOn <= $a.announcedOn, resumedOn == null || resumedOn > $a.announcedOn)))
[when][]rätten har inte prövat avgörandet utan antecknat överklagande=not (Judgment(caseId == $a.caseId, concerns == $a.id) and not Appeal(caseId == $a.caseId, concerns == null || concerns == $a.id))
[when][Judgment]domen avslår inte ett överklagande av nämndens beslut=not Decision(caseId == $a.caseId, id == $a.concerns, $a.outcome == JudgmentOutcome.UPHOLDS, body == null || body not in (Body.COURT, Body.AUTHORITY)) and not Appeal(caseId == $a.caseId, id == $a.concerns, $a.outcome == JudgmentOutcome.UPHOLDS, party == AppealParty.INDIVIDUAL)
[when][Request]det finns en {begaran:[a-zåäöIVOLS ,]+} om samma beslut som inte var återkallad när verkställigheten återupptogs=exists Request(caseId == $a.caseId, kind in ({begaran}), concerns == $a.concerns, withdrawnOn == null || $a.resumedOn == null || withdrawnOn >= $a.resumedOn)
[when][Decision]samma insats ges redan enligt ett tidigare beslut som gick över i detta=exists((Decision(caseId == $a.caseId, id != $a.id, favourable == true, measure == $a.measure, measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL, Measure.FEE, Measure.ADVANCE_DECISION, Measure.PRIVATE_HOME_CONSENT, Measure.OTHER), law == $a.law, decidedOn != null, $a.decidedOn != null, decidedOn < $a.decidedOn, endedOn != null, endedOn.plusDays(1) >= $a.decidedOn, endedOn <= $a.decidedOn.plusMonths(3), $slut : endedOn) and Decision(caseId == $a.caseId, id != $a.id, favourable == true, measure == $a.measure, law == $a.law, endedOn == null || endedOn <= $slut, endedOn != null || validUntil <= $slut, $forst : id) and Execution(caseId == $a.caseId, concerns == $forst, partial != true, startedOn != null, startedOn <= $a.decidedOn, endedOn == null || endedOn > $slut) and not Interruption(caseId == $a.caseId, concerns == $forst, interruptedOn != null, interruptedOn <= $a.decidedOn, resumedOn == null || resumedOn > $a.decidedOn)) or (Decision(caseId == $a.caseId, id != $a.id, favourable == true, measure == $a.measure, measure not in (Measure.INCOME_SUPPORT, Measure.OTHER_FINANCIAL, Measure.FEE, Measure.ADVANCE_DECISION, Measure.PRIVATE_HOME_CONSENT, Measure.OTHER), law == $a.law, decidedOn != null, $a.decidedOn != null, decidedOn < $a.decidedOn, endedOn == null, validUntil != null, validUntil.plusDays(1) >= $a.decidedOn, validUntil <= $a.decidedOn.plusMonths(3), $slut : validUntil) and Decision(caseId == $a.caseId, id != $a.id, favourable == true, measure == $a.measure, law == $a.law, endedOn == null || endedOn <= $slut, endedOn != null || validUntil <= $slut, $forst : id) and Execution(caseId == $a.caseId, concerns == $forst, partial != true, startedOn != null, startedOn <= $a.decidedOn, endedOn == null || endedOn > $slut) and not Interruption(caseId == $a.caseId, concerns == $forst, interruptedOn != null, interruptedOn <= $a.decidedOn, resumedOn == null || resumedOn > $a.decidedOn)))

# --- Skyldigheten ----------------------------------------------------------------------------------

[then][skyldighet]ska {vem:den enskilde|[a-zåäöA-ZÅÄÖ]+(?: enligt LSS| på hemmet| i vistelsekommunen)?} {text:[^"]+}=d.shall("{vem}", "{text}");
[then][skyldighet]bör {vem:den enskilde|[a-zåäöA-ZÅÄÖ]+} {text:[^"]+}=d.ought("{vem}", "{text}");
[then][skyldighet]får {vem:den enskilde|[a-zåäöA-ZÅÄÖ]+} inte {text:[^"]+}=d.mayNot("{vem}", "{text}");
[then][skyldighet]kan {vem:den enskilde|[a-zåäöA-ZÅÄÖ]+} {text:[^"]+}=d.may("{vem}", "{text}");
[then][skyldighet]väntas {vem:den enskilde|[a-zåäöA-ZÅÄÖ]+} {text:[^"]+}=d.expected("{vem}", "{text}");
[then][skyldighet]upphör {text:[^"]+}=d.ceases("{text}");
[then][skyldighet]mottagare är {text:[^"]+}=d.to("{text}");
[then][skyldighet]mottagare var {text:[^"]+} till och med {datum:[0-9-]+}=d.toUntil("{text}", "{datum}");

# --- Lydelserna: lagrum, tid, utgangspunkt och giltighet ---------------------------------------------

[then][lydelse]enligt {citat:[^"]+} inom {n:\d+} {enhet:[a-zåäö]+} från {handelse:[^",]+} eller, om den dagen saknas, från {annars:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.within("{citat}", {n}, {enhet}, "{handelse}", "{annars}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} inom {n:\d+} {enhet:[a-zåäö]+} från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.within("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} dagen efter {n:\d+} {enhet:[a-zåäö]+} från {handelse:[^",]+} eller det antal dagar som har överenskommits, {giltig:[a-zåäö0-9, -]+}=d.dayAfterOrAgreed("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} dagen efter {n:\d+} {enhet:[a-zåäö]+} från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.dayAfter("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast vid {handelse:[^",]+} eller, om den dagen saknas, vid {annars:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.sameDayOr("{citat}", "{handelse}", "{annars}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} dagen efter {handelse:[a-zåäö][^",]+}, {giltig:[a-zåäö0-9, -]+}=d.dayAfter("{citat}", 0, PeriodUnit.DAY, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} {dag:genast|samma dag|senast} vid {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.sameDay("{citat}", "{dag}", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} {ord:skyndsamt|snarast|utan dröjsmål|utan oskäligt dröjsmål|så snart som möjligt|så snart det är möjligt|så snart det kan ske|fortlöpande|regelbundet|inom skälig tid|omedelbart|i god tid|utan angiven tid|utan slut|kontinuerligt|omgående} från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.promptly("{citat}", "{ord}", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast dagen före den dag den enskilde fyller {n:\d+} år, {giltig:[a-zåäö0-9, -]+}=d.dayBeforeBirthday("{citat}", {n}, "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast dagen före den dag den enskilde når riktåldern, {giltig:[a-zåäö0-9, -]+}=d.dayBeforeTargetAge("{citat}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast {n:\d+} {enhet:[a-zåäö]+} före {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.before("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast dagen före {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.dayBefore("{citat}", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} till och med månaden före den då den enskilde fyller {n:\d+} år, {giltig:[a-zåäö0-9, -]+}=d.beforeBirthMonth("{citat}", {n}, "{giltig}");
[then][lydelse]enligt {citat:[^"]+} den dag den enskilde fyller {n:\d+} år, {giltig:[a-zåäö0-9, -]+}=d.birthday("{citat}", {n}, "{giltig}");
[then][lydelse]enligt {citat:[^"]+} varje kvartal när {n:\d+} {enhet:[a-zåäö]+} har gått från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.quarterly("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} en gång per kvartal från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.everyQuarter("{citat}", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} senast den {n:\d+} {manad:[a-z]+} varje år från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.yearly("{citat}", {n}, {manad}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} varje månad senast den {n:\d+} i nästa månad från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.monthly("{citat}", {n}, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} varje månad utan angiven dag från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.monthly("{citat}", 0, "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} vid nämndens nästa sammanträde efter {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.nextMeeting("{citat}", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} vid utgången av året efter det att {n:\d+} {enhet:[a-zåäö]+} har gått från {handelse:[^",]+} och {annars:[^",]+} har skett, {giltig:[a-zåäö0-9, -]+}=d.endOfNextYearAfter("{citat}", {n}, {enhet}, "{handelse}", "{annars}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} vid utgången av året efter det att {n:\d+} {enhet:[a-zåäö]+} har gått från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.endOfNextYear("{citat}", {n}, {enhet}, "{handelse}", "{giltig}");
[then][lydelse]riktvärde inom {n:\d+} {enhet:[a-zåäö]+} enligt {citat:[^"]+}=d.benchmark({n}, {enhet}, "{citat}");
[then][lydelse]anmärkning till lydelsen {text:[^"]+}=d.wordingNote("{text}");
[then][lydelse]enligt {citat:[^"]+} så snabbt som möjligt från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.promptly("{citat}", "så snabbt som möjligt", "{handelse}", "{giltig}");
[then][lydelse]enligt {citat:[^"]+} genast, utan bestämd dag, från {handelse:[^",]+}, {giltig:[a-zåäö0-9, -]+}=d.promptly("{citat}", "genast", "{handelse}", "{giltig}");

# --- Upprepning, uppfyllelse och bortfall ------------------------------------------------------------

[then][upprepning]därefter lika ofta=d.thenAgain();
[then][upprepning]därefter inom {n:\d+} {enhet:[a-zåäö]+} från det senaste tillfället=d.thenWithin({n}, {enhet});
[then][upprepning]räknat från den första utredningen i samma sak när högst {n:\d+} dagar skiljer dem åt=d.chained({n});
[then][upprepning]räknat från den första placeringen i obruten följd oavsett grund=d.unbrokenOnAnyGround();
[then][upprepning]räknat från den första placeringen för vård i obruten följd oavsett grund=d.unbrokenCare();
[then][upprepning]räknat från den första placeringen i obruten följd i samma hem=d.unbrokenInSameHome();
[then][upprepning]räknat från den första placeringen i obruten följd=d.unbroken();
[then][upprepning]räknat från det första avbrottet i obruten följd på grund av {orsak:[a-zåäö ,]+}=d.unbrokenInterruption({orsak});
[then][upprepning]tiden börjar tidigast när den enskilde fyller {n:\d+} år=d.fromAge({n});
[then][upprepning]tid för avbrott på grund av {orsak:[a-zåäö ,]+} räknas inte=d.notCounted({orsak});
[then][uppfyllelse]uppfylls också av {handelse:[^"]+} i {organ:nämnd eller utskott|nämnd|utskott} under åtgärden före=d.metUnderMeasureBefore("{handelse}", {organ});
[then][uppfyllelse]uppfylls av {handelse:[^"]+} i {organ:nämnd eller utskott|nämnd|utskott}=d.metBy("{handelse}", {organ});
[then][uppfyllelse]uppfylls också av tidigare {handelse:[^"]+} i samma sak=d.metByEarlier("{handelse}");
[then][uppfyllelse]uppfylls också av tidigare {handelse:[^"]+} om just detta=d.metByEarlierAboutIt("{handelse}");
[then][uppfyllelse]uppfylls också av {handelse:[^"]+} under åtgärden före=d.metUnderMeasureBefore("{handelse}");
[then][uppfyllelse]uppfylls senast av {handelse:[^"]+}=d.metAtLatestBy("{handelse}");
[then][uppfyllelse]uppfylls av {handelse:[^"]+}=d.metBy("{handelse}");
[then][uppfyllelse]förutsätter att det finns en {fakta:[a-zåäö -]+}=d.requires("{fakta}");
[then][bortfall]bortfaller när den enskilde fyller {n:\d+} år=d.lapsesAtAge({n});
[then][bortfall]bortfaller när {n:\d+} {enhet:[a-zåäö]+} har gått från {handelse:[^"]+} före {datum:[0-9-]+}=d.lapsesAfter({n}, {enhet}, "{handelse}", "{datum}");
[then][bortfall]bortfaller när {n:\d+} {enhet:[a-zåäö]+} har gått från {handelse:[^"]+}=d.lapsesAfter({n}, {enhet}, "{handelse}");
[then][bortfall]bortfaller om tiden förlängs till en bestämd dag=d.lapsesByExtension();
[then][bortfall]bortfaller när den åtgärd som det hör till upphör=d.lapsesWithOuter();
[then][bortfall]förlängs till den dag som beslutas=d.extended();
[then][bortfall]gäller även efter dödsfallet=d.survivesDeath();
[then][bortfall]då upphör åtgärden=d.endsMeasure();
[then][bortfall]då upphör beslutet=d.endsMeasure();
[then][följd]vid försening {foljd:tvånget upphör|rätten går förlorad|avgift eller vite|tillsyn|ingen följd}=d.consequence({foljd});
[then][följd]ändringen gäller från och med månaden efter=d.fromNextMonth();

# --- Slutsatser: vad som foljer av det som ar registrerat -------------------------------------------

[then][slutsats]följer av {citat:[^"]+}, {giltig:[a-zåäö0-9, -]+}=d.follows("{citat}", "{giltig}");
[then][slutsats]finns en {fakta:[a-zåäö -]+} som är {ord:[a-zåäöLVMPBS0-9 §,-]+}=d.thereIs("{fakta}", "{ord}");
[then][slutsats]finns en {fakta:[a-zåäö -]+}=d.thereIs("{fakta}", "");
[then][slutsats]där {handelse:[^",]+} är dagen före {annars:[^",]+}=d.whereDayBefore("{handelse}", "{annars}");
[then][slutsats]där {handelse:[^",]+} är {annars:[^",]+}=d.where("{handelse}", "{annars}");
[then][slutsats]som gäller samma sak=d.aboutTheSame();
[then][slutsats]som gäller det=d.aboutIt();
[then][slutsats]har åtgärden före samma dag för {handelse:[^",]+}=d.measureBeforeHas("{handelse}");
[then][slutsats]har för {handelse:[^",]+} samma dag som placering i {hem:[a-zåäöA-Z ,-]+}=d.sameDayAsPlaced("{handelse}", {hem});
[then][slutsats]har för {handelse:[^",]+} samma dag som {annars:[^",]+}=d.sameDayAs("{handelse}", "{annars}");
[then][slutsats]har samma dag som åtgärden före för {handelse:[^",]+}=d.asMeasureBefore("{handelse}");
[then][slutsats]gäller det den enda uppgiften av slaget {ord:[a-zåäö, -]+}=d.onlyOne("{ord}");
[then][slutsats]gäller det beslutet med anledning av {fakta:[a-zåäö -]+}=d.through("{fakta}");
[then][slutsats]gäller det det senaste avgörandet om {ord:[a-zåäöHVBLS, -]+}=d.latestDecision("{ord}");
[then][slutsats]gäller det den {fakta:[a-zåäö -]+} som det i sista hand gäller=d.atLast("{fakta}");
[then][slutsats]gäller det den åtgärd som hade trätt i stället=d.measureAfter();
[then][slutsats]det som pekar på domen gäller det domen beslutade=d.namedByIt();
[then][slutsats]gäller det vad {fakta:[a-zåäö -]+} gäller=d.through("{fakta}");
[then][slutsats]saknas en {fakta:[a-zåäö -]+}, {text:[^"]+}=d.missing("{fakta}", "{text}");
[then][bortfall]bortfaller vid ett senare beslut av samma slag=d.lapsesWhenReplaced();
[then][bortfall]bortfaller när en senare beviljad insats av samma slag verkställs=d.lapsesWhenGrantedAnew();
[then][bortfall]bortfaller vid {handelse:[^"]+} i ärendet=d.lapsesInCase("{handelse}");
[then][bortfall]bortfaller vid {handelse:[^"]+}=d.lapsesAt("{handelse}");
[then][förbud]förbudet gäller till {handelse:[^"]+}=d.until("{handelse}");
[then][förbud]överträds av {handelse:[^"]+}=d.brokenBy("{handelse}");
[then][söndagsregel]söndagsregeln {sondag:gäller inte|gäller|är oklar}=d.sunday({sondag});
