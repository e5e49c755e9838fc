/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

/** The built-in checks by code, in the order of {@link BuiltInChecks#codes()}. */
final class BuiltInReleaseChecks {

	private BuiltInReleaseChecks() {
	}

	static Map<String, ReleaseCheck> all() {
		List<ReleaseCheck> checks = List.of(new EffectiveSpecification(), new RequiredTests(), new PassingResults(),
				new Investigations(), new CultureHistory(), new PassageLimit(), new DoublingsLimit(), new MaterialsUsed(),
				new InstrumentCalibration(), new Restrictions(), new ParentLots(), new DonorEligibility(), new DonorConsent(),
				new EthicsApprovals());
		List<String> codes = BuiltInChecks.codes();
		if (codes.size() != checks.size()) {
			throw new IllegalStateException("A built-in check is missing here: " + codes);
		}
		return IntStream.range(0, codes.size()).boxed()
				.collect(Collectors.toMap(codes::get, Function.<Integer>identity().andThen(checks::get)));
	}
}
