/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.cytometry.compensation.MatrixFile;
import org.stemma.cytometry.compensation.SingleStains;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;

/** The given single stains, tube by tube as their table says, against the matrix computed from them elsewhere. */
class SingleStainsConformanceTest {

	private static final double TOLERANCE = 3e-8;

	@Test
	void computesTheMatrixFromTheTubes() throws IOException {
		Path folder = GivenFiles.folder().resolve("flowcore").resolve("compensation");
		Map<String, Events> tubes = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("comp_match")).stream().skip(1).toList()) {
			String[] cells = line.split(",");
			tubes.put(cells[1], new FcsReader().read(folder.resolve(cells[0])).get().getFirst());
		}
		Spillover expected = matrix(folder.resolve("compref1"));
		Spillover found = new SingleStains(tubes.get("unstained"), expected.detectors()).spillover(tubes).get();
		assertEquals(expected.detectors(), found.detectors());
		for (int row = 0; row < expected.detectors().size(); row++) {
			for (int column = 0; column < expected.detectors().size(); column++) {
				assertEquals(expected.coefficients().get(row).get(column), found.coefficients().get(row).get(column), TOLERANCE);
			}
		}
	}

	@Test
	void readsTheMatrixThatAProgramWrote() throws IOException {
		Path folder = GivenFiles.folder().resolve("flowcore").resolve("compensation");
		Spillover matrix = matrix(folder.resolve("compmatrix"));
		assertEquals(4, matrix.detectors().size());
		assertTrue(matrix.coefficients().stream().allMatch(row -> row.contains(1.0)));
	}

	private static Spillover matrix(Path file) throws IOException {
		return MatrixFile.read(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)).get();
	}
}
