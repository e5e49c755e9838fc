/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/**
 * Every donor in the ancestry has consented to the intended use. Where line or collection name a consent, that one has to
 * hold; where they name none, any consent of the donor will do.
 */
@Component(property = { ReleaseCheck.CODE + "=" + DonorConsent.CODE, ReleaseCheck.TITLE + "=" + DonorConsent.TITLE })
public final class DonorConsent implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "consent";
	static final String TITLE = "Donor consent covers the use";

	@Override
	public List<Finding> check(Dossier dossier) {
		return dossier.all("donation.Donor").stream().flatMap(donor -> findings(dossier, donor).stream()).toList();
	}

	private static List<Finding> findings(Dossier dossier, RecordView donor) {
		List<RecordView> consents = dossier.all("donation.Consent").stream()
				.filter(consent -> Reading.of(consent).refersTo("donor", donor.ref())).toList();
		if (consents.isEmpty()) {
			return List.of(Finding.stop("consent.none", Reading.named(donor) + " has no consent on record. Set up the "
					+ "consent, or reject the lot.", donor.ref()));
		}
		List<RecordView> named = consents.stream().filter(consent -> named(dossier, consent)).toList();
		return named.isEmpty() ? any(dossier, consents)
				: named.stream().flatMap(consent -> finding(dossier, consent).stream()).toList();
	}

	private static boolean named(Dossier dossier, RecordView consent) {
		return Stream.concat(dossier.all("donation.CellLine").stream(), dossier.all("donation.Collection").stream())
				.anyMatch(source -> Reading.of(source).refersTo("consent", consent.ref()));
	}

	/** Nothing when one consent holds; else what would take least to lift. */
	private static List<Finding> any(Dossier dossier, List<RecordView> consents) {
		List<Optional<Finding>> findings = consents.stream().map(consent -> finding(dossier, consent)).toList();
		if (findings.stream().anyMatch(Optional::isEmpty)) {
			return List.of();
		}
		List<Finding> all = findings.stream().flatMap(Optional::stream).toList();
		List<Finding> aboutUse = all.stream().filter(Finding::aboutUse).toList();
		return aboutUse.isEmpty() ? all : aboutUse;
	}

	private static Optional<Finding> finding(Dossier dossier, RecordView consent) {
		Optional<Finding> invalid = new Validity("consent", "given", "withdrawn").finding(consent, dossier.day());
		return invalid.isPresent() || IntendedUse.permitted(consent, dossier) ? invalid
				: Optional.of(Finding.stop("consent.use", Reading.named(consent) + " does not cover " + IntendedUse.words(dossier)
						+ ", only: " + consent.text("permittedUses") + ". Ask the donor anew or restrict the lot.",
						consent.ref()));
	}
}
