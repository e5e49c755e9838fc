/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.conformance.files.InstrumentFiles;

class BiexponentialTest {

	@Test
	void goesThereAndBackAndRises() {
		Biexponential scale = new Biexponential(262_144, 0.5, 4.5, -100);
		double last = -1;
		for (double value = -1_000; value < 262_144; value += 97) {
			double scaled = scale.apply(value);
			assertTrue(scaled > last);
			assertEquals(value, scale.inverse(scaled), 1e-6);
			last = scaled;
		}
	}

	@Test
	void agreesWithATableThatFlowJoWrote() throws IOException {
		var collection = InstrumentFiles.find();
		assumeTrue(collection.isPresent(), InstrumentFiles.ABSENT);
		try (var files = Files.list(collection.get().folder().resolve("flowkit").resolve("flowjo_wsp"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
				List<String> lines = Files.readAllLines(file);
				String[] name = file.getFileName().toString().replaceAll("[^_]*_biex_|\\.csv", "").split("_[a-z]+");
				int channels = lines.size() - 1;
				double[] table = Biexponential.table(channels, Double.parseDouble(name[4]), Double.parseDouble(name[2]),
						Double.parseDouble(name[3]), Double.parseDouble(name[1]));
				for (int i = 0; i < channels; i++) {
					double expected = Double.parseDouble(lines.get(i + 1).split(",")[1]);
					assertEquals(expected, table[i], 2e-4 * Math.max(1, Math.abs(expected)), "channel " + i);
				}
			}
		}
	}

	@Test
	void refusesParametersOutsideTheDefinition() {
		assertThrows(IllegalArgumentException.class, () -> new Biexponential(1_000, 0, 4.5, 10));
	}
}
