/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Scale transformations of Gating-ML 2.0, forward and inverse: T is the top of scale, M its decades, W the decades that
 * are about linear, A additional negative decades. Source: ISAC Gating-ML 2.0, section 6.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.cytometry.transform;
