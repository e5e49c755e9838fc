/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class Gen5BookContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new Gen5Reader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("growth.xlsx").sheet("Plate 1", "Software Version|3.08.01\n\nExperiment File Path:|D:\\x.xpt\nProtocol File Path:|D:\\p.prt\n\n"
				+ "Plate Number|Plate 1\nDate|2019-10-22 00:00:00\nTime|10:25:43\nReader Type:|Synergy H1\n\nProcedure Details\n\nPlate Type|96 WELL PLATE\n"
				+ "Start Kinetic|Runtime 26:00:00 (HH:MM:SS), Interval 26:00:00, 2 Reads\n    Read|OD600\n|Absorbance Endpoint\n|Wavelengths:  600\nEnd Kinetic\n\n"
				+ "OD600:600\n\n|Time|T\u00b0 OD600:600|A1|A2\n|00:00:11|37|0.081|0.082\n|1900-01-01 02:00:11|37|0.281|0.282\n\n"
				+ "Results\n\n||1|2\n|A|12.3|11|Max V [OD600:600]\n").sheet("Run log", log()).file();
	}

	/** Text that does not pack well, so that the file has more bytes that look like line ends than the sheets have lines. */
	private static List<List<String>> log() {
		Random random = new Random(7);
		return IntStream.range(0, 16).mapToObj(i -> List.of("Event", random.longs(100).mapToObj(Long::toHexString).collect(Collectors.joining())))
				.toList();
	}

	@Override
	protected Duration deadline() {
		return Duration.ofMinutes(5);
	}
}
