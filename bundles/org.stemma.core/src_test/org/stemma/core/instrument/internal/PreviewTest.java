/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.query.Query;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;

class PreviewTest {

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
	void matchesALotAndAVialToo() {
		RecordRef vial = lab.samples.vial("C-1", lab.lot);
		ImportPreview preview = lab.preview(lab.list("LOT-1;2026-03-02T08:30;92;1", "C-1;2026-03-02T08:31;92;1")).get();
		assertEquals(Optional.of(lab.lot), preview.rows().getFirst().subject());
		assertEquals(Optional.of(vial), preview.rows().getLast().subject());
		assertEquals("sample.nolot", ImportLab.codes(preview.rows().getLast().problems()));
	}

	@Test
	void anUnknownSampleBlocksItsRow() {
		Row row = row("V-9;2026-03-02T08:30;92;1");
		assertFalse(row.acceptable());
		assertEquals("sample.unknown", ImportLab.codes(row.problems()));
		assertEquals(2, row.problems().getFirst().place().orElseThrow().line());
		assertEquals("sample.unknown", ImportLab.codes(row("what ever?;2026-03-02T08:30;92;1").problems()));
		assertEquals("sample.unnamed", ImportLab.codes(row(" ;2026-03-02T08:30;92;1").problems()));
	}

	@Test
	void anotherCaseIsAskedAbout() {
		Row row = row("v-1;2026-03-02T08:30;92;1");
		assertTrue(row.acceptable());
		assertEquals(Optional.of(lab.vessel), row.subject());
		assertEquals("sample.case", ImportLab.codes(row.problems()));
	}

	@Test
	void aNameThatSeveralRecordsHaveBlocksItsRow() {
		lab.samples.vessel("LOT-1", lab.lot);
		assertEquals("sample.ambiguous", ImportLab.codes(row("LOT-1;2026-03-02T08:30;92;1").problems()));
		lab.samples.vessel("v-1", lab.lot);
		assertEquals(Optional.of(lab.vessel), row("V-1;2026-03-02T08:30;92;1").subject());
		lab.samples.vessel("AB-1", lab.lot);
		lab.samples.vessel("Ab-1", lab.lot);
		assertEquals("sample.ambiguous", ImportLab.codes(row("aB-1;2026-03-02T08:30;92;1").problems()));
	}

	@Test
	void emptyIsNotZero() {
		Row row = row("V-1;2026-03-02T08:30;;1");
		assertEquals(List.of("Density"), row.results().stream().map(Planned::test).toList());
		assertEquals("value.missing", ImportLab.codes(row.problems()));
	}

	@Test
	void anErrorInPlaceOfAValueGivesNoResult() {
		Row row = row("V-1;2026-03-02T08:30;error;1");
		assertEquals(List.of("Density"), row.results().stream().map(Planned::test).toList());
		assertEquals("value.none", ImportLab.codes(row.problems()));
	}

	@Test
	void censoredValuesKeepTheirOperator() {
		assertEquals("< 80 %", row("V-1;2026-03-02T08:30;<80;1").results().getFirst().value());
		assertEquals("NOT_DECIDABLE", row("V-1;2026-03-02T08:30;<80;1").results().getFirst().verdict());
		assertEquals("not detected", row("V-1;2026-03-02T08:30;n.d.;1").results().getFirst().value());
	}

	@Test
	void aFailingResultIsForetold() {
		Row row = row("V-1;2026-03-02T08:30;51;1");
		assertEquals("OUT_OF_SPECIFICATION", row.results().getFirst().verdict());
		assertEquals("result.failing", ImportLab.codes(row.problems()));
		assertTrue(row.acceptable());
	}

	@Test
	void implausibleValuesBlockTheirRow() {
		assertFalse(row("V-1;2026-03-02T08:30;101;1").acceptable());
		assertFalse(row("V-1;2026-03-02T08:30;92;-1").acceptable());
		assertFalse(row("V-1;2026-03-02T08:30;92;1." + "1".repeat(31)).acceptable());
		assertEquals("time.future", ImportLab.codes(row("V-1;2026-03-02T09:30;92;1").problems()));
		assertEquals("time.past", ImportLab.codes(row("V-1;1970-01-01T00:00;92;1").problems()));
		assertFalse(row("V-1;1970-01-01T00:00;92;1").acceptable());
	}

	@Test
	void aSampleWithoutATimeIsAskedAbout() {
		assertEquals("time.unknown", ImportLab.codes(row("V-1;;92;1").problems()));
	}

	@Test
	void aDecidedLotGetsNoResults() {
		lab.lab.change(Role.QA_RELEASER, Lot.class, lab.lot, lot -> lot.setDisposition(LotDisposition.RELEASED));
		Row row = row("V-1;2026-03-02T08:30;92;1");
		assertTrue(row.results().isEmpty());
		assertEquals("lot.decided", ImportLab.codes(row.problems()));
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
	void asksWhichOfTwoReadersIsMeant() {
		lab.readers.add(new NamedReader("other.list", "Other list", "1", new ListReader("LI", 90)));
		Outcome<ImportPreview> refused = lab.preview(lab.list("V-1;2026-03-02T08:30;92;1"));
		assertEquals("format.ambiguous", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("Other list (first line LI) and Test list"),
				refused.toString());
		assertTrue(lab.preview(lab.list("V-1;2026-03-02T08:30;92;1"), "I-1").succeeded());
	}

	@Test
	void takesTheReaderThatIsSurest() {
		lab.readers.add(new NamedReader("other.list", "Other list", "1", new ListReader("LI", 89)));
		assertEquals(ImportLab.FORMAT, preview("V-1;2026-03-02T08:30;92;1").format());
	}

	@Test
	void namesTheFormatsWhenNoneFits() {
		Outcome<ImportPreview> refused = lab.preview(lab.file("other.txt", "something else"));
		assertEquals("format.unknown", ImportLab.codes(refused.problems()));
		assertTrue(refused.problems().getFirst().message().contains("Test list"), refused.toString());
	}

	@Test
	void aReaderThatFailsToRecogniseKeepsNoOtherFromReading() {
		lab.readers.add(new NamedReader("broken", "Broken", "1", new BrokenReader()));
		ImportPreview preview = preview("V-1;2026-03-02T08:30;92;1");
		assertEquals("extension.failed time.zone", ImportLab.codes(preview.problems()));
		assertTrue(preview.problems().stream().noneMatch(problem -> problem.blocks()));
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

	private Row row(String line) {
		return preview(line).rows().getFirst();
	}

	private static final class BrokenReader implements InstrumentReader {

		@Override
		public Recognition recognise(FileHead head) {
			throw new IllegalStateException("broken");
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			throw new IllegalStateException("broken");
		}
	}
}
