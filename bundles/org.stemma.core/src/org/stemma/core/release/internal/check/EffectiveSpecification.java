/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** The lot names a specification version and it is effective. */
@Component(property = { ReleaseCheck.CODE + "=" + EffectiveSpecification.CODE,
		ReleaseCheck.TITLE + "=" + EffectiveSpecification.TITLE })
public final class EffectiveSpecification implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "specification";
	static final String TITLE = "The specification version is effective";

	@Override
	public List<Finding> check(Dossier dossier) {
		return Results.specification(dossier).map(EffectiveSpecification::findings)
				.orElseGet(() -> List.of(Finding.stop("specification.none", Reading.named(dossier.lot())
						+ " names no specification version. Name the one that it is to be judged by.",
						dossier.lot().ref())));
	}

	private static List<Finding> findings(RecordView specification) {
		return Reading.of(specification).is("state", "EFFECTIVE") ? List.of()
				: List.of(Finding.stop("specification.state", Reading.named(specification) + " is not effective, but: "
						+ specification.text("state") + ". Make it effective, or name another version.",
						specification.ref()));
	}
}
