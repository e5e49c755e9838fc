/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.apex;

import java.util.List;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class ApexContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new ApexReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("apex.xlsx").sheet("Plate Information", List.of(List.of("", "Saved By:", "kim")))
				.sheet("Plate Database", List.of(List.of("Plate", "Well", "Read Date", "Spot Forming Units (SFU)"),
						List.of("P3", "A2", "2024-01-29 09:06:35", "17"))).file();
	}
}
