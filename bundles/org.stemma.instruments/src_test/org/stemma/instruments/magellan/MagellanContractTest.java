/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.magellan;

import java.time.Duration;
import java.util.List;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class MagellanContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new MagellanReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("od.xlsx").sheet("Magellan Sheet 1",
				List.of(List.of("Raw data", "Well positions", "Plate"), List.of("0.1462", "A1", "P1"),
						List.of("Date of measurement: 2021-07-16/Time of measurement: 09:43:07"),
						List.of("Measurement mode: Absorbance")))
				.file();
	}

	@Override
	protected Duration deadline() {
		return Duration.ofMinutes(5);
	}
}
