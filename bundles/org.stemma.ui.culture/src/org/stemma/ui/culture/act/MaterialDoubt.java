/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.time.LocalDate;
import java.util.Optional;

import org.stemma.api.RecordView;
import org.stemma.ui.text.Texts;

/** Tells early, when a material lot is scanned, that saving an act with it would be refused. */
public final class MaterialDoubt {

	private static final Texts TEXTS = new Texts(MaterialDoubt.class);

	private MaterialDoubt() {
	}

	/** Why a material lot may not be used on that day; empty when it may. */
	public static Optional<String> of(RecordView material, LocalDate day) {
		String name = material.text("name") + " " + material.ref().code();
		if (!material.value("status", String.class).filter("RELEASED"::equals).isPresent()) {
			return Optional.of(TEXTS.get("material.status", name, material.text("status")));
		}
		return material.value("expiry", LocalDate.class).filter(day::isAfter)
				.map(expiry -> TEXTS.get("material.expired", name, expiry));
	}
}
