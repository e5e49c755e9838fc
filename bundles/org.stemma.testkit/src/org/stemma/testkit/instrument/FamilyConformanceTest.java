/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.conformance.compare.Deviations;
import org.stemma.conformance.files.FileCheck;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.files.Verdict;

/**
 * Every value of the real files of some families, compared with their expected results. Extend it and say which reader
 * reads which folder; skipped where there is no collection of files.
 */
public abstract class FamilyConformanceTest {

	private static final int SHOWN = 40;

	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	/** Folders of the collection, for example {@code allotropy/bmg_mars}, with the reader of their files. */
	protected abstract Map<String, InstrumentReader> families();

	/** Files of other folders that are of the same format too, by their path in the collection. */
	protected boolean alsoOfTheFormat(String path) {
		return false;
	}

	/** The settings to read with. */
	protected ReaderSettings settings() {
		return ReaderSettings.in(ZoneId.of("Europe/Vienna"));
	}

	@TestFactory
	Stream<DynamicTest> readsEveryValueOfTheRealFiles() throws IOException {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		FileCheck check = new FileCheck(deviations(), settings());
		return families().entrySet().stream().flatMap(family -> given(family.getKey()).stream()
				.map(given -> DynamicTest.dynamicTest(given.path(), () -> right(check.check(given, family.getValue())))));
	}

	@TestFactory
	Stream<DynamicTest> recognisesTheRealFilesOfItsFormatAndNoOthers() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		return files.get().inputs().stream().filter(given -> !alsoOfTheFormat(given.path()))
				.map(given -> DynamicTest.dynamicTest(given.path(), () -> recognised(given)));
	}

	/** Where results may differ, as the project's documents list it. */
	public static Deviations deviations() throws IOException {
		for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
			Path candidate = path.resolve("docs").resolve("conformance-deviations.tsv");
			if (Files.exists(candidate)) {
				return Deviations.read(candidate);
			}
		}
		throw new IllegalStateException("The checkout has no docs/conformance-deviations.tsv");
	}

	private List<Given> given(String family) {
		List<Given> given = files.orElseThrow().inputs(family);
		assertFalse(given.isEmpty(), () -> "no files of " + family);
		return given;
	}

	private static void right(Verdict verdict) {
		List<String> differences = verdict.differences().stream().limit(SHOWN).toList();
		assertFalse(verdict.kind() == Verdict.Kind.WRONG, () -> verdict.given() + ": " + verdict.differences().size()
				+ " differences\n" + String.join("\n", differences));
	}

	private void recognised(Given given) throws IOException {
		FileHead head = InstrumentFile.of(given.file()).head();
		for (Map.Entry<String, InstrumentReader> family : families().entrySet()) {
			int confidence = family.getValue().recognise(head).confidence();
			if (!given.path().startsWith(family.getKey() + "/")) {
				assertEquals(0, confidence, () -> given + " is no file of " + family.getKey());
			} else if (!given.negative()) {
				assertFalse(confidence <= 50, () -> given + " by " + family.getKey() + ": " + confidence);
			}
		}
	}
}
