/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.record.HistoryLine;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;

class HistoryTellerTest {

	private final TestLab lab = new TestLab();
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());

	private List<String> sentences(RecordRef ref) {
		return records.history(ref).stream().map(HistoryLine::sentence).toList();
	}

	@Test
	void tellsWhatWasSetUpAndRevisedByWhomAndWhy() {
		RecordRef material = lab.samples().material("ML-1");
		lab.clock().advance(Duration.ofHours(2));
		records.revise(lab.session(Role.SUPERVISOR), material, 1,
				Map.of("expiry", LocalDate.of(2026, 6, 30), "supplier", "Acme"), "The label says so.").get();
		assertEquals(List.of("Material lot ML-1 was set up by Boris Weiß (supervisor).",
				"Material lot ML-1 was changed by Boris Weiß (supervisor): Supplier from nothing to Acme, Expiry date from"
						+ " 2026-12-31 to 2026-06-30, because The label says so."),
				sentences(material));
		HistoryLine last = records.history(material).getLast();
		assertEquals("2026-03-02T11:00+01:00[Europe/Berlin]", last.when().toString());
		assertEquals("Boris Weiß (supervisor)", last.who());
		assertEquals(2, last.version());
		assertEquals(List.of(new FieldChange("Supplier", "", "Acme"),
				new FieldChange("Expiry date", "2026-12-31", "2026-06-30")), last.changes());
	}

	@Test
	void listsAllThatANewRecordSaid() {
		RecordRef material = lab.samples().material("ML-1");
		assertEquals(List.of("Code", "Material", "Supplier lot", "Expiry date", "Status"),
				records.history(material).getFirst().changes().stream().map(FieldChange::label).toList());
	}

	@Test
	void tellsWhatVerbsChanged() {
		RecordRef lot = lab.samples().lot("LOT-1");
		RecordRef vessel = lab.samples().vessel("V-1", lot);
		lab.change(Role.BENCH, Vessel.class, vessel, each -> each.setState(VesselState.HARVESTED));
		lab.change(Role.QA_RELEASER, Lot.class, lot, each -> each.setDisposition(LotDisposition.RELEASED));
		assertEquals(List.of("Vessel V-1 was made by Anna Meier (bench) (Made for a test).",
				"Vessel V-1 was changed by Anna Meier (bench): State from In culture to Harvested (Changed for a test)."),
				sentences(vessel));
		assertEquals("Lot LOT-1 was changed by Dimitra Παππά (QA releaser): Disposition from Quarantine to Released"
				+ " (Changed for a test).", sentences(lot).getLast());
	}

	@Test
	void keepsPersonalValuesToItself() {
		RecordRef donor = lab.samples().donor("D-1");
		lab.change(Role.QA_REVIEWER, Donor.class, donor, each -> each.setName("Zoë Secret"));
		assertEquals("Donor D-1 was changed by Chloé Martin (QA reviewer): Name from nothing to kept private, because"
				+ " Changed for a test.", sentences(donor).getLast());
		assertTrue(records.history(donor).toString().contains("Date of birth"));
		assertTrue(!records.history(donor).toString().contains("1980"));
	}
}
