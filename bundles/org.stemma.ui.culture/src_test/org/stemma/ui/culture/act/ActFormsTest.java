/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Role;
import org.stemma.ui.form.Values;

class ActFormsTest {

	private static final ActForms FORMS = new ActForms(new KindModels(new ModelPackages().all())::of);
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final SentRequests sent = new SentRequests();
	private final UUID operation = UUID.randomUUID();
	private final RecordView vessel = Views.vessel("V-1", "IN_CULTURE");
	private final RecordView lot = Views.lot("QUARANTINE");
	private final RecordRef medium = Views.ref("material.MaterialLot", "M-1");
	private final Subject ofVessel = Subject.of(Views.culture(lot, vessel), vessel.ref(), Optional.empty(), TODAY);
	private final Subject ofLot = Subject.of(Views.culture(lot, vessel), lot.ref(), Optional.empty(), TODAY);

	/** What the form shows first, with these lines filled in. */
	private Outcome<ActReceipt> save(ActForm form, Object... lines) {
		Map<String, Object> values = new HashMap<>(form.initial());
		for (int i = 0; i < lines.length; i += 2) {
			assertTrue(form.asks((String) lines[i]), "there is a line " + lines[i]);
			values.put((String) lines[i], lines[i + 1]);
		}
		ActDetails details = Filled.details(operation, new Values(values), List.of());
		Session session = new Session(Views.ref("identity.Person", "anna"), "Anna Meier", Set.of(Role.BENCH), "bench 1");
		return form.saving().save(sent, session, details, new Values(values));
	}

	private static BigDecimal number(String digits) {
		return new BigDecimal(digits);
	}

	@ParameterizedTest
	@EnumSource(BenchAct.class)
	void everyFormAsksForEachThingOnceAndTellsWhatItShowsFirst(BenchAct act) {
		for (Subject subject : List.of(ofVessel, ofLot, Subject.none())) {
			ActForm form = FORMS.of(act, subject);
			List<String> names = form.fields().stream().map(FieldModel::name).toList();
			assertEquals(names.stream().distinct().toList(), names);
			assertTrue(names.containsAll(form.initial().keySet()), form.initial() + " in " + names);
			assertTrue(names.containsAll(List.of("performed", "note")));
		}
	}

	@Test
	void aFormOfALotAsksForTheVesselAndOffersTheOnlyOneInCulture() {
		ActForm form = FORMS.of(BenchAct.FEED, ofLot);
		assertEquals(vessel.ref(), form.initial().get("vessel"));
		assertFalse(FORMS.of(BenchAct.FEED, ofVessel).asks("vessel"));
		RecordRef other = Views.ref("culture.Vessel", "V-2");
		save(form, "vessel", other);
		assertEquals(other, sent.only(Acts.Feed.class).vessel());
	}

	@Test
	void feedsWithTheWholeMediumUnlessSaidOtherwise() {
		save(FORMS.of(BenchAct.FEED, ofVessel), "materials", List.of(medium), "volume", Quantity.of("15", "mL"));
		Acts.Feed feed = sent.only(Acts.Feed.class);
		assertEquals(vessel.ref(), feed.vessel());
		assertEquals(0, BigDecimal.ONE.compareTo(feed.fractionExchanged().orElseThrow()));
		assertEquals(Optional.of(Quantity.of("15", "mL")), feed.volume());
		assertEquals(List.of(ActDetails.Use.of(medium)), feed.details().materials());
		assertEquals(operation, feed.details().operationId());
		assertEquals(Optional.empty(), feed.details().performed());
	}

	@Test
	void takesAPartOfTheMediumAsPercent() {
		save(FORMS.of(BenchAct.FEED, ofVessel), "changed", number("50"));
		assertEquals(0, number("0.5").compareTo(sent.only(Acts.Feed.class).fractionExchanged().orElseThrow()));
	}

	@Test
	void observesWhatWasSeenAtItsTime() {
		Instant then = Instant.parse("2026-03-02T08:00:00Z");
		save(FORMS.of(BenchAct.OBSERVE, ofVessel), "confluence", number("70"), "morphology", " spindle-shaped ",
				"contaminated", true, "performed", then, "note", " edge only ");
		Acts.Observe observed = sent.only(Acts.Observe.class);
		assertEquals(Optional.of(number("70")), observed.confluence());
		assertEquals("spindle-shaped", observed.morphology());
		assertTrue(observed.contaminated());
		assertEquals(Optional.of(then), observed.details().performed());
		assertEquals("edge only", observed.details().note());
	}

	@Test
	void countsWithTheRunThatMeasured() {
		RecordRef run = Views.ref("instrument.InstrumentRun", "RUN-1");
		save(FORMS.of(BenchAct.COUNT, ofVessel), "viableDensity", number("0.84"), "volume", number("5"), "run", run);
		Acts.Count count = sent.only(Acts.Count.class);
		assertEquals(Optional.of(number("0.84")), count.viableDensity());
		assertEquals(Optional.of(number("5")), count.volume());
		assertEquals(Optional.of(run), count.run());
		assertEquals(Optional.empty(), count.viableCells());
	}

	@Test
	void passagesIntoAsManyVesselsAsSaidWithTheCodesGivenFirst() {
		save(FORMS.of(BenchAct.PASSAGE, ofVessel), "harvestedCells", number("4800000"), "viability", number("94.3"),
				"count", 3, "codes", List.of("V-7"), "cellsEach", number("800000"));
		Acts.Passage passage = sent.only(Acts.Passage.class);
		assertEquals(number("4800000"), passage.harvestedCells());
		assertEquals(List.of("V-7", "", ""), passage.into().stream().map(NewVessel::code).toList());
		assertTrue(passage.into().stream().allMatch(into -> into.format().equals("T75 flask")
				&& into.viableCells().equals(Optional.of(number("800000")))));
	}

	@Test
	void moreScannedCodesThanSaidAreMoreVessels() {
		save(FORMS.of(BenchAct.SPLIT, ofVessel), "codes", List.of("V-7", "V-8", "V-9"));
		assertEquals(List.of("V-7", "V-8", "V-9"),
				sent.only(Acts.Split.class).into().stream().map(NewVessel::code).toList());
	}

	@Test
	void harvestsAndFreezesTheVesselShownAndThoseAdded() {
		RecordRef other = Views.ref("culture.Vessel", "V-2");
		save(FORMS.of(BenchAct.HARVEST, ofVessel), "vessels", List.of(vessel.ref(), other), "viableCells", number("9000000"));
		assertEquals(List.of(vessel.ref(), other), sent.only(Acts.Harvest.class).vessels());
	}

	@Test
	void freezesIntoVialsOfOneMillilitreUnlessSaidOtherwise() {
		save(FORMS.of(BenchAct.FREEZE, ofVessel), "count", 10, "viableCellsPerVial", number("1000000"), "coolingProgramme", "-1 K/min");
		Acts.Freeze freeze = sent.only(Acts.Freeze.class);
		assertEquals(List.of(vessel.ref()), freeze.vessels());
		assertEquals(10, freeze.vials().size());
		assertTrue(freeze.vials().stream().allMatch(String::isEmpty));
		assertEquals(Optional.of(Quantity.of("1", "mL")), freeze.volumePerVial());
	}

	@Test
	void cellsFromAVialAreThawed() {
		RecordRef vial = Views.ref("culture.Cryovial", "C-1");
		save(FORMS.of(BenchAct.THAW, ofLot), "from", vial, "viableCells", number("850000"));
		Acts.Thaw thaw = sent.only(Acts.Thaw.class);
		assertEquals(vial, thaw.cryovial());
		assertEquals(lot.ref(), thaw.lot());
		assertEquals(1, thaw.into().size());
	}

	@Test
	void cellsFromACollectionAreSeededAtPassageZeroUnlessSaidOtherwise() {
		RecordRef collection = Views.ref("donation.Collection", "COL-1");
		save(FORMS.of(BenchAct.THAW, ofLot), "from", collection, "viableCells", number("850000"));
		Acts.Seed seed = sent.only(Acts.Seed.class);
		assertEquals(0, seed.passageNumber());
		assertEquals(BigDecimal.ZERO, seed.doublings());
	}

	@Test
	void aVialsPassageNumberCannotBeMadeUp() {
		Outcome<ActReceipt> refused = save(FORMS.of(BenchAct.THAW, ofLot), "from", Views.ref("culture.Cryovial", "C-1"),
				"viableCells", number("850000"), "passageNumber", 7);
		assertEquals("thaw.age", refused.problems().getFirst().code());
		assertTrue(sent.none());
	}

	@Test
	void discardsTheVesselShownOrTheVialChosen() {
		RecordRef vial = Views.ref("culture.Cryovial", "C-1");
		save(FORMS.of(BenchAct.DISCARD, ofLot), "subject", vial, "reason", " label lost ");
		assertEquals(vial, sent.only(Acts.Discard.class).subject());
		assertEquals("label lost", sent.only(Acts.Discard.class).reason());
		SentRequests own = new SentRequests();
		FORMS.of(BenchAct.DISCARD, ofVessel).saving().save(own, null, ActDetails.now(), new Values(Map.of("reason", "old")));
		assertEquals(vessel.ref(), own.only(Acts.Discard.class).subject());
	}

	@Test
	void keepsFilesWithTheAct() {
		List<Path> files = Stream.of("a.png", "b.png").map(Path::of).toList();
		assertEquals(files, Filled.details(operation, new Values(Map.of()), files).attachments());
	}

	@Test
	void showsAScannedRecordFirst() {
		ActForm form = FORMS.of(BenchAct.THAW, Subject.none());
		RecordRef vial = Views.ref("culture.Cryovial", "C-1");
		assertEquals(vial, form.showing("from", vial).initial().get("from"));
	}
}
