/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;

class DelimitedTextContractTest extends InstrumentReaderContractTest {

	private static final Map<String, String> MAPPING = Map.of("column.Probe", "sample", "column.Position", "well", "column.Gemessen", "time",
			"column.Laktat", "number lactate mmol/L", "column.Notiz", "text remark", "column.Bediener", "fact analyst");

	@Override
	protected InstrumentReader reader() {
		return new DelimitedReader();
	}

	@Override
	protected ReaderSettings settings() {
		return new ReaderSettings(Fixture.LABORATORY, Optional.empty(), MAPPING);
	}

	@Override
	protected InstrumentFile sample() throws IOException {
		return InstrumentFile.of("analyser.csv", ("Analyser 7\r\n\r\nProbe;Position;Gemessen;Laktat;Notiz;Bediener;Charge\r\n;;;mmol/L;;;\r\n"
				+ "V-1;A1;04.11.2026 10:30;1,25;trüb;anna;7\r\nV-2;A2;04.11.2026 10:31;< 0,5;;anna;7\r\nV-3;A3;04.11.2026 10:32;12,5;;anna;8\r\n")
						.getBytes(StandardCharsets.UTF_8));
	}

	/** Lists of orders and the like are tables too, without the columns that were mapped. */
	@Override
	protected boolean isOfTheFormat(InstrumentFile foreign) {
		return Set.of("orders.csv", "semicolons.csv", "tabs.txt").contains(foreign.name());
	}

	@Override
	protected Duration deadline() {
		return Duration.ofMinutes(5);
	}
}
