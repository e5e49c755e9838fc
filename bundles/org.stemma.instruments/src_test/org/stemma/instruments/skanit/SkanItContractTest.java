/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class SkanItContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new SkanItReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("session.xlsx").sheet("Absorbance 1_01",
				List.of(List.of("Measurement results"), List.of("a.skax"), List.of("8/23/2024 3:02:30 PM"), List.of("Absorbance 1"),
						List.of("Wavelength: 450 nm"), List.of("Plate 1"), List.of("Abs", "1", "2"), List.of("A", "0.5", "0.6")))
				.sheet("Run log", log()).file();
	}

	/** Text that does not pack well, so that the file has more bytes that look like line ends than the sheets have lines. */
	private static List<List<String>> log() {
		Random random = new Random(7);
		return IntStream.range(0, 8).mapToObj(i -> List.of("Event", random.longs(100).mapToObj(Long::toHexString)
				.collect(Collectors.joining()))).toList();
	}

	@Override
	protected Duration deadline() {
		return Duration.ofMinutes(5);
	}
}
