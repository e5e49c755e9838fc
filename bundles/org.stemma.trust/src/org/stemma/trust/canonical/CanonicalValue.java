/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

/**
 * A value that has exactly one written form. There is no null: what is not set is left out.
 */
public sealed interface CanonicalValue
		permits CanonicalObject, CanonicalList, CanonicalText, CanonicalNumber, CanonicalBoolean {
}
