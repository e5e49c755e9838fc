/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/**
 * Every donor is eligible for the intended use: clinical use needs donors determined to be eligible (21 CFR 1271.45 to
 * 1271.50); research may go on with others, which is remarked.
 */
@Component(property = { ReleaseCheck.CODE + "=" + DonorEligibility.CODE,
		ReleaseCheck.TITLE + "=" + DonorEligibility.TITLE })
public final class DonorEligibility implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "donor";
	static final String TITLE = "Every donor is eligible for the use";

	@Override
	public List<Finding> check(Dossier dossier) {
		List<RecordView> donors = dossier.all("donation.Donor");
		boolean clinical = IntendedUse.clinical(dossier);
		if (donors.isEmpty()) {
			String message = Reading.named(dossier.lot()) + " does not lead back to any donor. Name its line or collection, and "
					+ "their donor.";
			return List.of(new Finding(clinical, "donor.unknown.use", message, List.of(dossier.lot().ref())));
		}
		return donors.stream().flatMap(donor -> finding(donor, clinical)).toList();
	}

	private static Stream<Finding> finding(RecordView donor, boolean clinical) {
		if (Reading.of(donor).is("eligibility", "ELIGIBLE")) {
			return Stream.of();
		}
		String message = Reading.named(donor) + " is not determined to be eligible, but: " + donor.text("eligibility")
				+ ". Clinical use needs an eligible donor; complete the determination or restrict the lot to research.";
		return Stream.of(new Finding(clinical, "donor.eligibility.use", message, List.of(donor.ref())));
	}
}
