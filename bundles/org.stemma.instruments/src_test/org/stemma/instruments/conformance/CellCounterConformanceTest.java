/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.conformance.InstrumentFiles.Given;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;

/** Every value of the real files, compared with the public reference. */
class CellCounterConformanceTest {

	private final Map<String, InstrumentReader> families = Map.of("allotropy/beckman_vi_cell_blu", new ViCellBluReader(),
			"allotropy/chemometec_nucleoview", new NucleoViewReader(), "allotropy/chemometec_nc_view", new NcViewReader(),
			"allotropy/roche_cedex_hires", new CedexHiResReader(), "allotropy/revvity_matrix", new MatrixReader(),
			"allotropy/beckman_vi_cell_xr", new ViCellXrReader());
	private final Deviations deviations = Deviations.ofTheProject();
	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	@BeforeEach
	void skipWithoutFiles() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
	}

	@TestFactory
	Stream<DynamicTest> readsEveryValueOfTheRealFiles() {
		return families.entrySet().stream().flatMap(family -> given(family.getKey()).stream()
				.map(given -> DynamicTest.dynamicTest(given.path(), () -> compare(given, family))));
	}

	@Test
	void recognisesTheRealFilesOfItsFormatAndNoOthers() throws IOException {
		for (Given given : files.get().inputs()) {
			InstrumentFile file = InstrumentFile.of(given.file());
			for (Map.Entry<String, InstrumentReader> family : families.entrySet()) {
				boolean own = given.text() && given.path().startsWith(family.getKey() + "/");
				int confidence = family.getValue().recognise(file.head()).confidence();
				assertTrue(own ? confidence > 50 : confidence == 0, () -> given + " by " + family.getKey() + ": " + confidence);
			}
		}
	}

	private List<Given> given(String family) {
		List<Given> given = files.get().inputs(family).stream().filter(Given::text).toList();
		assertFalse(given.isEmpty(), () -> "no files of " + family);
		return given;
	}

	private void compare(Given given, Map.Entry<String, InstrumentReader> family) throws IOException {
		Outcome<RunContent> outcome = family.getValue().read(InstrumentFile.of(given.file()), ReaderSettings.in(Fixture.LABORATORY));
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		assertEquals(List.of(),
				new Comparison(outcome.get(), family.getKey(), deviations).with(AsmDocument.read(given.expected())));
	}
}
