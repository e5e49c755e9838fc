/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.tube;

import java.io.IOException;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;

class FcsFileContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new FcsFileReader();
	}

	@Override
	protected InstrumentFile sample() throws IOException {
		FcsFixture file = FcsFixture.floats(new String[] { "FSC-A", "FL1-A" }, new float[] { 1, 2 }, new float[] { 3, 4 })
				.set("SAMPLE ID", "S-1").set("$DATE", "05-NOV-2024").set("$ETIM", "13:45:01.25").set("$CYT", "Made up");
		return InstrumentFile.of("made.fcs", file.bytes());
	}
}
