/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.query.Query;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;

class FilePreviewTest {

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void showsWhatWouldBeKept() {
		ImportPreview preview = lab.preview(lab.list("V-1;2026-03-02T08:30;92.5;1.25")).get();
		assertEquals(ImportLab.FORMAT, preview.format());
		assertEquals("3", preview.readerVersion());
		assertEquals(lab.instrument, preview.instrument());
		Row row = preview.rows().getFirst();
		assertEquals(Optional.of(lab.vessel), row.subject());
		assertEquals(Optional.of(lab.lot), row.lot());
		assertTrue(row.acceptable());
		assertEquals(List.of(new Planned("Viability", "92.5 %", "≥ 70 %", "WITHIN"),
				new Planned("Density", "1.25 ×10⁶/mL", "≥ 100000 /mL", "WITHIN")), row.results());
	}

	@Test
	void keepsNothing() {
		long head = lab.lab.store().head().sequence();
		lab.preview(lab.list("V-1;2026-03-02T08:30;92.5;1.25")).get();
		assertEquals(head, lab.lab.store().head().sequence());
		assertEquals(0, lab.lab.store().count(Query.of("instrument.RawFile")));
	}

	@Test
	void saysInWhichZoneTimesAreRead() {
		assertEquals("time.zone", ImportLab.codes(preview("V-1;2026-03-02T08:30;92;1").problems()));
	}

	@Test
	void warnsOfAnInstrumentOutOfCalibrationOnTheDayOfTheMeasurement() {
		lab.lab.change(Role.SUPERVISOR, Calibration.class, lab.calibration,
				calibration -> calibration.setDue(LocalDate.of(2026, 3, 1)));
		assertEquals("calibration.overdue time.zone",
				ImportLab.codes(preview("V-1;2026-03-02T08:30;92;1").problems()));
		assertEquals("time.zone", ImportLab.codes(preview("V-1;2026-03-01T08:30;92;1").problems()));
	}

	@Test
	void warnsOfAnInstrumentThatIsNotQualified() {
		lab.lab.change(Role.SUPERVISOR, Instrument.class, lab.instrument,
				instrument -> instrument.setQualification(Qualification.NOT_QUALIFIED));
		assertEquals("instrument.unqualified time.zone",
				ImportLab.codes(preview("V-1;2026-03-02T08:30;92;1").problems()));
	}

	@Test
	void aFileThatItsReaderRefusesHasNoPreview() {
		Outcome<ImportPreview> refused = lab.preview(lab.list("V-1;92"));
		assertEquals("file.line", ImportLab.codes(refused.problems()));
		assertEquals(2, refused.problems().getFirst().place().orElseThrow().line());
	}

	@Test
	void missingAndEmptyFilesAreRefused() {
		assertEquals("file.unreadable", ImportLab.codes(lab.preview(folder.resolve("nowhere")).problems()));
		assertEquals("file.unreadable", ImportLab.codes(lab.preview(folder).problems()));
	}

	@Test
	void readersAreNamedByFormatAndTitle() {
		assertEquals("[Format[id=test.list, title=Test list]]", lab.imports().formats().toString());
	}

	@Test
	void onlyTheBenchImports() {
		assertEquals("role.missing", ImportLab.codes(lab.imports().preview(lab.lab.session(Role.QA_REVIEWER),
				lab.list("V-1;2026-03-02T08:30;92;1"), Optional.empty()).problems()));
	}

	private ImportPreview preview(String line) {
		return lab.preview(lab.list(line)).get();
	}
}
