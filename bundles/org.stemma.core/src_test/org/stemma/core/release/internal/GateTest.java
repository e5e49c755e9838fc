/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.internal.check.BuiltInChecks;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Thaw;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentFactory;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.instrument.RunSample;
import org.stemma.model.release.SignatureMeaning;

class GateTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void nothingStopsASoundLot() {
		Gate gate = lab.release().gate(lab.lot).get();
		assertEquals(List.of(), gate.stops());
		assertEquals(BuiltInChecks.codes(), gate.answers().stream().map(Answer::code).toList());
		assertFalse(gate.reviewed());
		assertTrue(gate.signatures().isEmpty());
	}

	@Test
	void knowsNoLotThatIsNotThere() {
		RecordRef nowhere = new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-9");
		assertEquals("lot.unknown", lab.release().gate(nowhere).problems().getFirst().code());
		assertEquals("lot.unknown", lab.release()
				.obstacles(lab.rita, nowhere, SignatureMeaning.REVIEWED).getFirst().code());
	}

	@Test
	void theDossierHoldsAllThatTheDecisionReads() {
		List<RecordRef> refs = lab.dossier().records().stream().map(view -> view.ref()).toList();
		for (RecordRef expected : List.of(lab.lot, lab.line, lab.donor, lab.consent, lab.vessel, lab.passage, lab.harvest,
				lab.material, lab.specification, lab.result, lab.instrument, lab.calibration)) {
			assertTrue(refs.stream().anyMatch(expected::means), "misses " + expected);
		}
		assertEquals(refs.size(), refs.stream().map(RecordRef::id).distinct().count());
		assertEquals(lab.lot, refs.getFirst());
	}

	@Test
	void theHashChangesWithEveryRecordOfTheDossierAndWithNothingElse() {
		String before = lab.hash().hex();
		lab.samples.donor("D-elsewhere");
		assertEquals(before, lab.hash().hex());
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("seen again"));
		assertNotEquals(before, lab.hash().hex());
	}

	@Test
	void aCheckThatThrowsStopsTheLot() {
		lab.checks.add(new NamedCheck("odd", "Odd?", dossier -> {
			throw new IllegalStateException("broken");
		}));
		Finding finding = onlyStop();
		assertEquals("check.failed", finding.code());
		assertTrue(finding.message().contains("broken"), finding.message());
	}

	@Test
	void aCheckThatIsSetAsideStopsTheLot() {
		lab.checks.add(new NamedCheck("odd", "Odd?", dossier -> null));
		for (int i = 0; i < 3; i++) {
			assertEquals("check.failed", onlyStop().code());
		}
		assertTrue(onlyStop().message().contains("set aside"), onlyStop().message());
	}

	@Test
	void aCheckThatIsNotThereStopsTheLot() {
		lab.checks.removeIf(check -> check.code().equals("consent"));
		Finding finding = onlyStop();
		assertEquals("check.absent", finding.code());
		assertTrue(finding.message().contains("consent"), finding.message());
	}

	@Test
	void aCheckCannotChangeItsAnswerLater() {
		List<Finding> live = new ArrayList<>();
		lab.checks.add(new NamedCheck("live", "Live?", dossier -> live));
		Gate gate = lab.release().gate(lab.lot).get();
		live.add(Finding.stop("late", "too late"));
		assertTrue(gate.stops().isEmpty());
	}

	@Test
	void answersOfExtensionsFollowTheBuiltInOnes() {
		lab.checks.addFirst(new NamedCheck("a.third.party", "Fine?", dossier -> List.of()));
		assertEquals("a.third.party", lab.release().gate(lab.lot).get().answers().getLast().code());
	}

	@Test
	void aLotFromAnotherLotsVialHasThatLotsDonorInItsDossier() {
		RecordRef bank = lab.samples.lot("BANK-1", lab.line, lab.specification);
		RecordRef vial = lab.lab.make(Cryovial.class, "C-1", each -> {
			each.setLot(bank);
			each.setFrozen(lab.lab.clock().instant());
			each.setViableCells(BigDecimal.TEN);
			each.setPassageNumber(1);
			each.setCumulativeDoublings(BigDecimal.ONE);
			each.setState(CryovialState.STORED);
		});
		lab.changeLot(lot -> lot.setLine(null));
		assertTrue(lab.dossier().find(lab.donor).isEmpty());
		lab.lab.make(Role.BENCH, Thaw.class, "THW-1", thaw -> {
			thaw.setPerformed(lab.lab.clock().instant());
			thaw.setZone("Europe/Berlin");
			thaw.setPerformedBy(lab.lab.session(Role.BENCH).person());
			thaw.setLot(lab.lot);
			thaw.setCryovial(vial);
			thaw.setViableCells(BigDecimal.TEN);
			thaw.setPassageNumber(1);
			thaw.setCumulativeDoublings(BigDecimal.ONE);
		});
		assertTrue(lab.dossier().find(bank).isPresent());
		assertTrue(lab.dossier().find(lab.donor).isPresent());
	}

	@Test
	void anInstrumentFileWithOtherLotsSamplesBringsOnlyItself() {
		RecordRef other = lab.samples.lot("LOT-2");
		RecordRef file = lab.lab.make(RawFile.class, "cd".repeat(32), raw -> {
			raw.setName("counts.csv");
			raw.setContent(new ContentHash("cd".repeat(32)));
			raw.setSize("12");
		});
		RecordRef run = lab.lab.make(Role.BENCH, InstrumentRun.class, "RUN-1", made -> {
			made.setInstrument(lab.instrument);
			made.setFile(file);
			made.setFormat("any");
			made.setImported(lab.lab.clock().instant());
			for (RecordRef subject : List.of(lab.vessel, other)) {
				RunSample sample = InstrumentFactory.eINSTANCE
						.createRunSample();
				sample.setSubject(subject);
				made.getSamples().add(sample);
			}
		});
		lab.lab.make(Role.BENCH, Count.class, "CNT-1", count -> {
			count.setPerformed(lab.lab.clock().instant());
			count.setZone("Europe/Berlin");
			count.setPerformedBy(lab.lab.session(Role.BENCH).person());
			count.setLot(lab.lot);
			count.setVessel(lab.vessel);
			count.setRun(run);
		});
		assertTrue(lab.dossier().find(run).isPresent());
		assertTrue(lab.dossier().find(file).isPresent());
		assertTrue(lab.dossier().find(other).isEmpty());
		assertEquals(1, lab.dossier().all("donation.Donor").size());
	}

	private Finding onlyStop() {
		List<Finding> stops = lab.release().gate(lab.lot).get().stops();
		assertEquals(1, stops.size(), stops.toString());
		return stops.getFirst();
	}
}
