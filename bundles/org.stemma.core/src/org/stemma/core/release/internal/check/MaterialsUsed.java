/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** No material was used after its expiry, and none that was used is in quarantine or rejected now. */
@Component(property = { ReleaseCheck.CODE + "=" + MaterialsUsed.CODE, ReleaseCheck.TITLE + "=" + MaterialsUsed.TITLE })
public final class MaterialsUsed implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "material";
	static final String TITLE = "Materials were released and not expired";

	@Override
	public List<Finding> check(Dossier dossier) {
		Stream<Finding> states = uses(dossier).map(Use::material).distinct()
				.flatMap(material -> state(material).stream());
		return Stream.concat(states, uses(dossier).flatMap(use -> expired(use).stream())).toList();
	}

	private static Stream<Use> uses(Dossier dossier) {
		return Acts.all(dossier).stream().flatMap(act -> Reading.parts(act, "materials").stream()
				.flatMap(part -> part.ref("material").flatMap(dossier::find).stream())
				.flatMap(material -> Reading.of(act).day("performed", dossier.zone()).stream()
						.map(day -> new Use(act, material, day))));
	}

	private static Optional<Finding> state(RecordView material) {
		String named = Reading.named(material) + " (" + material.text("name") + ")";
		return switch (Reading.of(material).name("status")) {
		case "QUARANTINE" -> Optional.of(Finding.stop("material.quarantine", named
				+ " was used and is in quarantine. Release the material or reject the lot.", material.ref()));
		case "REJECTED" -> Optional.of(Finding.stop("material.rejected", named
				+ " was used and is rejected. Nothing made with it can be released.", material.ref()));
		default -> Optional.empty();
		};
	}

	private static Optional<Finding> expired(Use use) {
		return use.material().value("expiry", LocalDate.class).filter(expiry -> expiry.isBefore(use.day()))
				.map(expiry -> Finding.stop("material.expired", Reading.named(use.act()) + " used "
						+ Reading.named(use.material()) + " (" + use.material().text("name") + ") on " + use.day() + ", after its expiry on " + expiry
						+ ". Correct the entry if it is wrong; else the lot cannot be released.", use.act().ref(),
						use.material().ref()));
	}

	/** A material lot used in an act on a day. */
	private record Use(RecordView act, RecordView material, LocalDate day) {
	}
}
