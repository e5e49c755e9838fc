/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Unchained Labs Lunatic and Stunner: absorbance and light scattering of wells, with or without the head of a report. */
package org.stemma.instruments.lunatic;
