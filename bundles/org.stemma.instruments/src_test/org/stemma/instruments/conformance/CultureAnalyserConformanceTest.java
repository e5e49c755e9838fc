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
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class CultureAnalyserConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/roche_cedex_bioht", new CedexBioHtReader(), "allotropy/novabio_flex2", new Flex2Reader());
	}
}
