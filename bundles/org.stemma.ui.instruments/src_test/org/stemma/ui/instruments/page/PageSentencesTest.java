/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.instrument.Imports.Difference;
import org.stemma.core.instrument.Imports.Reread;
import org.stemma.core.quality.Quality.CalibrationImpact;

class PageSentencesTest {

	private static final RecordRef COUNTER = ref("instrument.Instrument", "INST-1");

	@Test
	void saysHowManyValuesANewerReaderReadsDifferently() {
		assertEquals("Kept by reader version 1, read today by version 2: nothing differs.",
				RereadPane.sentence(new Reread("1", "2", List.of())));
		Difference difference = new Difference("S-1", "viability", "92", "93");
		assertEquals("Kept by reader version 1, read today by version 2: 1 value differs. Who sees a wrong value corrects the "
				+ "result, with a reason.", RereadPane.sentence(new Reread("1", "2", List.of(difference))));
	}

	@Test
	void saysWhatACalibrationPutsInDoubt() {
		assertEquals("Nothing was measured with INST-1 since it has been in use, as no good calibration is known before.",
				ImpactPane.sentence(impact(Optional.empty(), List.of(), List.of())));
		assertEquals("Measured with INST-1 since calibration CAL-1, its last good one before: 1 results of the lots LOT-1. If it "
				+ "was found out of tolerance, each of them is to be looked at again.",
				ImpactPane.sentence(impact(Optional.of(ref("instrument.Calibration", "CAL-1")),
						List.of(ref("quality.Result", "RES-1")), List.of(ref("culture.Lot", "LOT-1")))));
	}

	@Test
	void saysHowManySamplesOfARunWereLeftOut() {
		assertEquals("Each of the 2 samples of this run is kept.", LeftOutPane.sentence(run("V-1", "V-2")));
		assertEquals("1 of the 2 samples of this run was left out. It can be matched and kept with the run; what is kept already does not "
				+ "change.", LeftOutPane.sentence(run("V-1", "")));
		assertEquals("2 of the 3 samples of this run were left out. They can be matched and kept with the run; what is kept already does "
				+ "not change.", LeftOutPane.sentence(run("", "V-1", "")));
	}

	private static RecordView run(String... subjects) {
		List<FieldView> fields = new ArrayList<>();
		for (int i = 0; i < subjects.length; i++) {
			fields.add(new FieldView("samples[" + i + "].sample", "Sample", Optional.of("S"), "", "S"));
			fields.add(new FieldView("samples[" + i + "].subject", "Matched to",
					Optional.of(subjects[i]).filter(code -> !code.isEmpty()).map(code -> ref("culture.Vessel", code)), "", subjects[i]));
		}
		return new RecordView(ref("instrument.InstrumentRun", "RUN-1"), 1, new ContentHash("0".repeat(64)), "Instrument run", fields);
	}

	private static CalibrationImpact impact(Optional<RecordRef> good, List<RecordRef> results, List<RecordRef> lots) {
		return new CalibrationImpact(COUNTER, good, Instant.EPOCH, results, lots);
	}

	private static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}
}
