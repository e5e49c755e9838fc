/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.designandanalysis;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;
import org.stemma.testkit.instrument.SheetFixture;

class DesignAndAnalysisContractTest extends InstrumentReaderContractTest {

	private static final String KEYS = "File Name|C:\\runs\\nine.eds\nInstrument Type|QuantStudio™ 7 Pro System\nBlock Type|96-Well 0.2-mL Block\n"
			+ "Run End Data/Time|2024-05-13 12:47:00 PM EDT\nPassive Reference|ROX\nPCR Stage/Step Number|Stage 2 Step 2\n"
			+ "Software Name and Version|Design & Analysis Software v2.6.0\n\n";

	@Override
	protected InstrumentReader reader() {
		return new DesignAndAnalysisReader();
	}

	@Override
	protected InstrumentFile sample() {
		return new SheetFixture("nine.xlsx")
				.sheet("Results", KEYS + "Well|Well Position|Omit|Sample|Target|Task|Reporter|Amp Status|Cq|Cq Mean\n"
						+ "1.0|A1|FALSE|Lot 9|LIN28A|UNKNOWN|FAM|Amp|31.7078|31.1\n2.0|A2|FALSE|Blank|LIN28A|NTC|FAM|No Amp|UNDETERMINED|\n")
				.sheet("Amplification Data", KEYS + "Well|Well Position|Cycle Number|Target|Rn|dRn\n1.0|A1|1.0|LIN28A|1.579|-0.004\n"
						+ "1.0|A1|2.0|LIN28A|1.58|0.005\n")
				.file();
	}
}
