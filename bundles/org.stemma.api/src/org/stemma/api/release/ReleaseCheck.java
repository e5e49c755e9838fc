/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.release;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One rule about what stops a lot. Registered as a service with the properties {@link #CODE} and {@link #TITLE}.
 *
 * <p>
 * A check reads the dossier only, has no side effects and is safe to call from several threads. A check that throws,
 * exceeds its deadline or has been set aside blocks the lot.
 */
@ConsumerType
public interface ReleaseCheck {

	/** Service property, {@code String}: stable identifier, for example {@code consent}. */
	String CODE = "stemma.check";

	/** Service property, {@code String}: the question in plain words, for example {@code Donor consent covers the use}. */
	String TITLE = "stemma.check.title";

	/**
	 * Looks at a dossier.
	 *
	 * @param dossier everything that the decision on the lot reads
	 * @return what stops the lot, empty when nothing does
	 */
	List<Finding> check(Dossier dossier);
}
