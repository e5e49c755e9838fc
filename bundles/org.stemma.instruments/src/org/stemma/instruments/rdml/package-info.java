/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** RDML 1.0 to 1.4: the data standard for real-time PCR, a zip with one XML file. */
package org.stemma.instruments.rdml;
