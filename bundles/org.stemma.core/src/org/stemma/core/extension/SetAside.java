/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import java.time.Instant;
import java.util.Objects;

/**
 * An extension that is not called any more because it kept failing.
 *
 * @param extension which
 * @param since     when it was set aside
 * @param reason    its last failure, in words
 */
public record SetAside(Extension extension, Instant since, String reason) {

	/** Checks that nothing is missing. */
	public SetAside {
		Objects.requireNonNull(extension, "extension");
		Objects.requireNonNull(since, "since");
		Objects.requireNonNull(reason, "reason");
	}
}
