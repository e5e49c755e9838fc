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
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.gen5.Gen5ImageReader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.magellan.MagellanReader;
import org.stemma.instruments.mars.MarsReader;
import org.stemma.instruments.skanit.SkanItReader;
import org.stemma.instruments.smartcontrol.SmartControlReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

/** Some exports hold one date only, which reads two ways: their instruments stand in the United States. */
class PlateReaderConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/agilent_gen5", new Gen5Reader(), "allotropy/agilent_gen5_image", new Gen5ImageReader(),
				"allotropy/moldev_softmax_pro", new SoftMaxProReader(), "allotropy/bmg_mars", new MarsReader(),
				"allotropy/perkin_elmer_envision", new EnVisionReader(), "allotropy/revvity_kaleido", new KaleidoReader(),
				"allotropy/tecan_magellan", new MagellanReader(), "allotropy/thermo_skanit", new SkanItReader(),
				"allotropy/bmg_labtech_smart_control", new SmartControlReader());
	}

	@Override
	protected ReaderSettings settings() {
		return new ReaderSettings(ZoneId.of("America/New_York"), Optional.of(Locale.US), Map.of());
	}
}
