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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.Severity;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.InstrumentRun;

class HandMatchingTest {

	private static final String NAMED = "V-1;2026-03-02T08:30;92.5;1.25";
	private static final String OTHER = "Unknown 1;2026-03-02T08:31;91;1.25";
	private static final String NAMELESS = " ;2026-03-02T08:32;90;1.25";

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void aRowMatchedByHandIsPlannedByTheSpecificationOfItsLot() {
		Row row = match(Map.of(1, lab.vessel, 2, lab.lot)).get().rows().get(1);
		assertEquals(Optional.of(lab.vessel), row.subject());
		assertEquals(Optional.of(lab.lot), row.lot());
		assertEquals(List.of("Viability", "Density"), row.results().stream().map(ImportPreview.Planned::test).toList());
		assertEquals("sample.chosen", ImportLab.codes(row.problems()));
		assertEquals(Severity.NOTE, row.problems().getFirst().severity());
		assertEquals(3, row.problems().getFirst().place().orElseThrow().line());
	}

	@Test
	void theRunKeepsWhatTheFileSaysBesideWhatItWasMatchedTo() {
		ImportPreview preview = match(Map.of(1, lab.vessel, 2, lab.lot)).get();
		ImportReceipt receipt = lab.accept(preview, 0, 1, 2).get();
		InstrumentRun run = lab.lab.store().load(InstrumentRun.class, receipt.run().id()).orElseThrow().record();
		assertEquals(List.of(lab.vessel, lab.vessel, lab.lot), run.getSamples().stream().map(each -> each.getSubject()).toList());
		assertEquals("Unknown 1", run.getSamples().get(1).getSample());
		assertEquals(6, receipt.results().size());
		assertEquals("Imported counts.txt, 2 samples matched by hand", lab.lab.store().entries(receipt.run()).getFirst().commit().why());
	}

	@Test
	void aChoiceTakesThePlaceOfTheOneBefore() {
		ImportPreview first = match(Map.of(1, lab.vessel)).get();
		ImportPreview second = lab.match(first, Map.of(2, lab.lot)).get();
		assertFalse(second.rows().get(1).acceptable());
		assertTrue(second.rows().get(2).acceptable());
		assertFalse(second.operationId().equals(first.operationId()));
	}

	@Test
	void whatTheNameSaysComesFirst() {
		RecordRef other = lab.samples.vessel("V-2", lab.lot);
		assertEquals("sample.named", ImportLab.codes(match(Map.of(0, other)).problems()));
		assertTrue(match(Map.of(0, lab.vessel)).succeeded());
	}

	@Test
	void oneOfSeveralRecordsOfANameCanBeChosen() {
		RecordRef vessel = lab.samples.vessel("LOT-1", lab.lot);
		ImportPreview preview = lab.preview(lab.list("LOT-1;2026-03-02T08:30;92;1")).get();
		assertEquals(Optional.of(vessel), lab.match(preview, Map.of(0, vessel)).get().rows().getFirst().subject());
		assertEquals("sample.named", ImportLab.codes(lab.match(preview, Map.of(0, lab.vessel)).problems()));
	}

	@Test
	void whatCannotBeMeasuredOrIsNotThereIsRefusedWithItsLine() {
		Outcome<ImportPreview> refused = match(Map.of(1, lab.instrument));
		assertEquals("sample.kind", ImportLab.codes(refused.problems()));
		assertEquals(3, refused.problems().getFirst().place().orElseThrow().line());
		assertEquals("sample.gone", ImportLab.codes(match(Map.of(1, new RecordRef("culture.Vessel", UUID.randomUUID(), "V-7"))).problems()));
		assertEquals("row.unknown", ImportLab.codes(match(Map.of(3, lab.vessel)).problems()));
	}

	@Test
	void onlyWhoMayImportMatches() {
		ImportPreview preview = lab.preview(lab.list(OTHER)).get();
		assertFalse(lab.imports().match(lab.lab.session(Role.QA_REVIEWER), preview, Map.of(0, lab.vessel)).succeeded());
	}

	private Outcome<ImportPreview> match(Map<Integer, RecordRef> chosen) {
		return lab.match(lab.preview(lab.list(NAMED, OTHER, NAMELESS)).get(), chosen);
	}
}
