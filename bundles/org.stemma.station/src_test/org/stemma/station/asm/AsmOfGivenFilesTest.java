/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.cfxmaestro.CfxMaestroReader;
import org.stemma.instruments.designandanalysis.DesignAndAnalysisReader;
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.magellan.MagellanReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;

/** The real files of the techniques that are written as documents; skipped where there is no collection of files. */
class AsmOfGivenFilesTest {

	private static final String CELLS = "cell counting";
	private static final String SOLUTION = "solution analyzer";
	private static final String QPCR = "qpcr";
	private static final String PLATE = "plate reader";

	/** Folders of the collection, the technique and the reader of their files. */
	private static final Map<String, Written> FAMILIES = Map.ofEntries(of("beckman_vi_cell_blu", CELLS, new ViCellBluReader()),
			of("beckman_vi_cell_xr", CELLS, new ViCellXrReader()), of("roche_cedex_hires", CELLS, new CedexHiResReader()),
			of("chemometec_nucleoview", CELLS, new NucleoViewReader()), of("chemometec_nc_view", CELLS, new NcViewReader()),
			of("revvity_matrix", CELLS, new MatrixReader()), of("novabio_flex2", SOLUTION, new Flex2Reader()),
			of("roche_cedex_bioht", SOLUTION, new CedexBioHtReader()), of("appbio_quantstudio", QPCR, new QuantStudioReader()),
			of("appbio_quantstudio_designandanalysis", QPCR, new DesignAndAnalysisReader()), of("cfxmaestro", QPCR, new CfxMaestroReader()),
			of("agilent_gen5", PLATE, new Gen5Reader()), of("moldev_softmax_pro", PLATE, new SoftMaxProReader()),
			of("tecan_magellan", PLATE, new MagellanReader()), of("perkin_elmer_envision", PLATE, new EnVisionReader()));

	/** A technique and the reader of one of its formats. */
	private record Written(String technique, InstrumentReader reader) {
	}

	/** Which of several analytes an error is about can only be told where the analyte stands. */
	private static final String OF_ANALYTE = "/analyte document[]/error aggregate document/";

	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	@TestFactory
	Stream<DynamicTest> whatIsWrittenIsReadBack() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		return FAMILIES.entrySet().stream().flatMap(family -> files.get().inputs(family.getKey()).stream().filter(given -> !given.negative())
				.map(given -> test(family.getValue(), given)));
	}

	private static DynamicTest test(Written written, Given given) {
		return DynamicTest.dynamicTest(given.path(),
				() -> RoundTrip.holds(written.technique(), RoundTrip.read(written.reader(), InstrumentFile.of(given.file()))));
	}

	/** Readers of documents find a term where other documents of the technique have it. */
	@TestFactory
	Stream<DynamicTest> whatIsWrittenStandsWhereTheExpectedResultsHaveIt() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		return Stream.of(CELLS, SOLUTION, QPCR, PLATE).map(technique -> DynamicTest.dynamicTest(technique, () -> {
			DocumentPaths expected = new DocumentPaths();
			DocumentPaths written = new DocumentPaths();
			for (Map.Entry<String, Written> family : FAMILIES.entrySet()) {
				if (family.getValue().technique().equals(technique)) {
					for (Given given : files.get().inputs(family.getKey()).stream().filter(given -> !given.negative()).toList()) {
						for (Path document : given.documents()) {
							expected.add(document);
						}
						written.add(RoundTrip.written(technique, RoundTrip.read(family.getValue().reader(), InstrumentFile.of(given.file()))));
					}
				}
			}
			assertEquals(List.of(), written.elsewhere(expected).stream().filter(path -> !path.contains(OF_ANALYTE)).toList());
		}));
	}

	private static Map.Entry<String, Written> of(String folder, String technique, InstrumentReader reader) {
		return Map.entry("allotropy/" + folder, new Written(technique, reader));
	}
}
