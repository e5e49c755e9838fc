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
import org.stemma.instruments.biomek.BiomekReader;
import org.stemma.instruments.echo.EchoReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class RobotAndAbsorbanceConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/beckman_echo_plate_reformat", new EchoReader(), "allotropy/beckman_coulter_biomek",
				new BiomekReader());
	}

	/** Dates such as 01/08/2024 read two ways; the instrument's locale says which. */
	@Override
	protected ReaderSettings settings() {
		return new ReaderSettings(ZoneId.of("America/New_York"), Optional.of(Locale.US), Map.of());
	}
}
