/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.Map;

/** The checks that every laboratory knows, so that one which is not there is missed. */
public final class BuiltInChecks {

	private static final List<Map.Entry<String, String>> ALL = List.of( //
			Map.entry(EffectiveSpecification.CODE, EffectiveSpecification.TITLE),
			Map.entry(RequiredTests.CODE, RequiredTests.TITLE), //
			Map.entry(PassingResults.CODE, PassingResults.TITLE),
			Map.entry(Investigations.CODE, Investigations.TITLE), //
			Map.entry(CultureHistory.CODE, CultureHistory.TITLE), //
			Map.entry(PassageLimit.CODE, PassageLimit.TITLE), //
			Map.entry(DoublingsLimit.CODE, DoublingsLimit.TITLE),
			Map.entry(MaterialsUsed.CODE, MaterialsUsed.TITLE),
			Map.entry(InstrumentCalibration.CODE, InstrumentCalibration.TITLE),
			Map.entry(Restrictions.CODE, Restrictions.TITLE), //
			Map.entry(ParentLots.CODE, ParentLots.TITLE), //
			Map.entry(DonorEligibility.CODE, DonorEligibility.TITLE), //
			Map.entry(DonorConsent.CODE, DonorConsent.TITLE), //
			Map.entry(EthicsApprovals.CODE, EthicsApprovals.TITLE));

	private BuiltInChecks() {
	}

	/** Their identifiers, in the order in which answers are shown. */
	public static List<String> codes() {
		return ALL.stream().map(Map.Entry::getKey).toList();
	}

	/** The question of a built-in check; its identifier when it is none. */
	public static String title(String code) {
		return ALL.stream().filter(check -> check.getKey().equals(code)).map(Map.Entry::getValue).findFirst()
				.orElse(code);
	}
}
