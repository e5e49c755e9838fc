/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.release.ReleaseCheck;
import org.stemma.core.release.internal.check.BuiltInChecks;
import org.stemma.core.release.internal.check.CultureHistory;
import org.stemma.core.release.internal.check.DonorConsent;
import org.stemma.core.release.internal.check.DonorEligibility;
import org.stemma.core.release.internal.check.DoublingsLimit;
import org.stemma.core.release.internal.check.EffectiveSpecification;
import org.stemma.core.release.internal.check.EthicsApprovals;
import org.stemma.core.release.internal.check.InstrumentCalibration;
import org.stemma.core.release.internal.check.Investigations;
import org.stemma.core.release.internal.check.MaterialsUsed;
import org.stemma.core.release.internal.check.ParentLots;
import org.stemma.core.release.internal.check.PassageLimit;
import org.stemma.core.release.internal.check.PassingResults;
import org.stemma.core.release.internal.check.RequiredTests;
import org.stemma.core.release.internal.check.Restrictions;

/** The built-in checks as the framework would bring them. */
public final class AllChecks {

	private AllChecks() {
	}

	/** All of them. */
	public static List<NamedCheck> named() {
		return Stream.of(named(CultureHistory.CODE, new CultureHistory()), named(DonorConsent.CODE, new DonorConsent()),
				named(DonorEligibility.CODE, new DonorEligibility()), named(DoublingsLimit.CODE, new DoublingsLimit()),
				named(EffectiveSpecification.CODE, new EffectiveSpecification()),
				named(EthicsApprovals.CODE, new EthicsApprovals()),
				named(InstrumentCalibration.CODE, new InstrumentCalibration()),
				named(Investigations.CODE, new Investigations()), named(MaterialsUsed.CODE, new MaterialsUsed()),
				named(ParentLots.CODE, new ParentLots()), named(PassageLimit.CODE, new PassageLimit()),
				named(PassingResults.CODE, new PassingResults()), named(RequiredTests.CODE, new RequiredTests()),
				named(Restrictions.CODE, new Restrictions())).toList();
	}

	static NamedCheck named(String code, ReleaseCheck check) {
		return new NamedCheck(code, BuiltInChecks.title(code), check);
	}
}
