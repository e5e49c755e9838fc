/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.apex.ApexReader;
import org.stemma.instruments.lunatic.LunaticReader;
import org.stemma.instruments.pharmspec.PharmSpecReader;
import org.stemma.instruments.tapestation.TapeStationReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class WorkbookAndXmlConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/unchained_labs_lunatic_stunner", new LunaticReader(), "allotropy/mabtech_apex",
				new ApexReader(), "allotropy/beckman_pharmspec", new PharmSpecReader(),
				"allotropy/agilent_tapestation_analysis", new TapeStationReader());
	}

	/** Dates such as 01/08/2024 read two ways; the instrument's locale says which. */
	@Override
	protected ReaderSettings settings() {
		return new ReaderSettings(ZoneId.of("America/New_York"), Optional.of(Locale.US), Map.of());
	}
}
