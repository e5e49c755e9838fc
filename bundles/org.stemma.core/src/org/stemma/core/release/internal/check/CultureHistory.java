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
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** The lot's culture is on record. */
@Component(property = { ReleaseCheck.CODE + "=" + CultureHistory.CODE,
		ReleaseCheck.TITLE + "=" + CultureHistory.TITLE })
public final class CultureHistory implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "culture";
	static final String TITLE = "The culture is on record";

	@Override
	public List<Finding> check(Dossier dossier) {
		return Acts.on(dossier).isEmpty()
				? List.of(Finding.stop("culture.none", "Nothing is logged on " + Reading.named(dossier.lot())
						+ ": no thaw, seed, passage or harvest. Log how it was made.", dossier.lot().ref()))
				: List.of();
	}
}
