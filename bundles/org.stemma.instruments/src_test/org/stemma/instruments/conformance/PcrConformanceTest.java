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
import org.stemma.instruments.designandanalysis.DesignAndAnalysisReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class PcrConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/appbio_quantstudio", new QuantStudioReader(), "allotropy/appbio_quantstudio_designandanalysis",
				new DesignAndAnalysisReader());
	}
}
