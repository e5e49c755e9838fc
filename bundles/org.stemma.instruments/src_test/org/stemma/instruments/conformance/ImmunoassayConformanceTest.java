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
import org.stemma.instruments.intelliflex.IntelliflexReader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.methodicalmind.MethodicalMindReader;
import org.stemma.instruments.msdworkbench.MsdWorkbenchReader;
import org.stemma.instruments.xponent.XponentReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class ImmunoassayConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/luminex_xponent", new XponentReader(), "allotropy/luminex_intelliflex",
				new IntelliflexReader(), "allotropy/msd_workbench", new MsdWorkbenchReader(),
				"allotropy/methodical_mind", new MethodicalMindReader(), "allotropy/ctl_immunospot", new ImmunoSpotReader());
	}
}
