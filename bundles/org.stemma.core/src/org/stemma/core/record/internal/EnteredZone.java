/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The time zone that was entered with a record or part, in its field {@code zone}. */
public final class EnteredZone {

	private static final String FIELD = "zone";

	private EnteredZone() {
	}

	/** The zone, empty when there is none or it is none that the platform knows. */
	public static Optional<ZoneId> of(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(FIELD);
		return feature != null && object.eGet(feature) instanceof String id ? known(id) : Optional.empty();
	}

	private static Optional<ZoneId> known(String id) {
		try {
			return Optional.of(ZoneId.of(id));
		} catch (DateTimeException unknown) {
			return Optional.empty();
		}
	}
}
