/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.util.Map;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.instruments.absoluteq.AbsoluteQReader;
import org.stemma.instruments.cfxmaestro.CfxMaestroReader;
import org.stemma.instruments.digitalpcr.QiacuityReader;
import org.stemma.instruments.digitalpcr.QxReader;
import org.stemma.instruments.nanodrop.NanoDrop8000Reader;
import org.stemma.instruments.nanodrop.NanoDropEightReader;
import org.stemma.instruments.nanodrop.NanoDropOneReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class NucleicAcidConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/thermo_fisher_nanodrop_one", new NanoDropOneReader(), "allotropy/thermo_fisher_nanodrop_eight",
				new NanoDropEightReader(), "allotropy/thermo_fisher_nanodrop_8000", new NanoDrop8000Reader(), "allotropy/qiacuity_dpcr",
				new QiacuityReader(), "allotropy/cfxmaestro", new CfxMaestroReader(),
				"allotropy/appbio_absolute_q", new AbsoluteQReader(), "ddpcr", new QxReader());
	}
}
