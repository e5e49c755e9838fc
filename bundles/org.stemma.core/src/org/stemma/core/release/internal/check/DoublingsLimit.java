/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.math.BigDecimal;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** The lot's cumulative population doublings are not above the specification's highest. */
@Component(property = { ReleaseCheck.CODE + "=" + DoublingsLimit.CODE,
		ReleaseCheck.TITLE + "=" + DoublingsLimit.TITLE })
public final class DoublingsLimit implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "doublings";
	static final String TITLE = "Cumulative population doublings are within the limit";

	private static final AgeLimit LIMIT = new AgeLimit("doublings", "cumulative population doublings",
			"maximumDoublings", view -> view.value("cumulativeDoublings", BigDecimal.class));

	@Override
	public List<Finding> check(Dossier dossier) {
		return LIMIT.check(dossier);
	}
}
