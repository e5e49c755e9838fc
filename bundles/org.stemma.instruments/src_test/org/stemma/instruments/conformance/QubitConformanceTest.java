/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.conformance.files.FileCheck;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.files.Verdict;
import org.stemma.instruments.qubit.QubitReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

/** One reader for the two instruments, whose exports have the same columns. */
class QubitConformanceTest {

	private final QubitReader reader = new QubitReader();
	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	@TestFactory
	Stream<DynamicTest> readsEveryValueOfTheRealFiles() throws IOException {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		FileCheck check = new FileCheck(FamilyConformanceTest.deviations(), ReaderSettings.in(ZoneOffset.UTC));
		return Stream.of("allotropy/thermo_fisher_qubit4", "allotropy/thermo_fisher_qubit_flex")
				.flatMap(family -> files.get().inputs(family).stream())
				.map(given -> DynamicTest.dynamicTest(given.path(), () -> right(given, check.check(given, reader))));
	}

	private void right(Given given, Verdict verdict) throws IOException {
		assertTrue(reader.recognise(InstrumentFile.of(given.file()).head()).confidence() > 50);
		assertEquals(List.of(), verdict.differences().stream().limit(30).toList());
	}
}
