/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;

class MarsContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new MarsReader();
	}

	@Override
	protected InstrumentFile sample() {
		return Fixture.beside(MarsContractTest.class, "two-tables.csv").file();
	}

	@Override
	protected ReaderSettings settings() {
		return new ReaderSettings(ZoneId.of("Europe/Vienna"), Optional.of(Locale.UK), Map.of());
	}
}
