/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.time.Duration;
import java.util.List;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class SmartControlContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new SmartControlReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("test.xlsx")
				.sheet("Table End point", List.of(List.of("Test ID: 7"), List.of("Test Name: dsDNA"), List.of("Luminescence"), List.of(),
						List.of("Well", "A01"), List.of("Content", "Sample X1"), List.of("Raw Data (No filter)", "8152")))
				.file();
	}

	@Override
	protected Duration deadline() {
		return Duration.ofMinutes(5);
	}
}
