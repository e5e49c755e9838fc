/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.List;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class PharmSpecContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new PharmSpecReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("pharmspec.xlsx").sheet("Report", List.of(List.of("", "", "HIAC PharmSpec v3.0 Summary Report"),
				List.of("Probe", ":", "DP-7", "Sample Date", ":", "08.12.2022 07:51:50"),
				List.of("Run No.", "Particle Size(µm)", "Cumulative Count"), List.of("Run1"), List.of("", "2", "48"))).file();
	}
}
